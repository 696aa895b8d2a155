/**
 * `<shortcut-choice>`: switches the key “/” on or off for all pages. Who speaks to a computer may say it by chance, and no
 * address can carry the choice from page to page; so the browser stores it, and where it may not there is no choice.
 */
class ShortcutChoice extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input')!;
    try {
      box.checked = localStorage.slash !== 'off';
    } catch {
      return;
    }
    this.hidden = false;
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem('slash');
      else localStorage.slash = 'off';
    });
  }
}

customElements.define('shortcut-choice', ShortcutChoice);
