import { announce } from '../site/live-region.ts';

/** `<copy-line>`: adds a button that copies the line it holds, where there is a clipboard. */
class CopyLine extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard) return;
    const line = this.textContent.trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'textual';
    button.textContent = 'Copy';
    button.ariaLabel = `Copy ${line}`;
    this.append(button);
    // A translator of pages may put a copy in the place of the button.
    this.addEventListener('click', ({ target }) => {
      if (!(target as Element).closest('button')) return;
      navigator.clipboard.writeText(line).then(
        () => announce(this, 'Copied'),
        () => announce(this, 'Not allowed here'),
      );
    });
  }
}

customElements.define('copy-line', CopyLine);
