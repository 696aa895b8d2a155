/** ms that the word of success stays */
const TOLD = 4000;

/** `<copy-link>`: following the link also copies its address, where the clipboard may be written, and says so. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')!;
    const said = document.createElement('span');
    said.className = 'copied';
    said.role = 'status';
    this.append(said);
    link.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
      if (ctrlKey || metaKey || shiftKey) return;
      // Without a secure connection there is no clipboard, and it may refuse: then the link only leads there.
      navigator.clipboard?.writeText(link.href).then(
        () => {
          said.textContent = 'Link copied';
          setTimeout(() => (said.textContent = ''), TOLD);
        },
        () => {},
      );
    });
  }
}

customElements.define('copy-link', CopyLink);
