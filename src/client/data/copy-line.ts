import { say, saidIn } from '../site/said.ts';

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
    const said = saidIn(this);
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(line).then(
        () => say(said, 'Copied'),
        () => say(said, 'Not allowed here'),
      );
    });
  }
}

customElements.define('copy-line', CopyLine);
