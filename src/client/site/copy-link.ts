import { announce } from './live-region.ts';

/** `<copy-link>`: following the link also copies its address, where the clipboard may be written, and says so. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')!;
    link.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
      if (ctrlKey || metaKey || shiftKey) return;
      // Without a secure connection there is no clipboard, and it may refuse: then the link only leads there.
      navigator.clipboard?.writeText(link.href).then(
        () => announce(this, 'Link copied'),
        () => {},
      );
    });
  }
}

customElements.define('copy-link', CopyLink);
