import { dayIn } from './day-in.ts';
import { saveFile } from '../site/save-file.ts';

/**
 * `<opened-day>` in a citation: writes the day on which it is read, and has the link above save what then stands here
 * instead of its file, which knows no day.
 */
class OpenedDay extends HTMLElement {
  connectedCallback(): void {
    this.textContent = dayIn(this.dataset.as!, new Date());
    const text = this.closest('pre');
    const link = text?.parentElement?.querySelector<HTMLAnchorElement>('a[download]');
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      const lines = `${text!.textContent}\n`;
      saveFile(link.href.endsWith('.ris') ? lines.replaceAll('\n', '\r\n') : lines, link.type, link.download);
    });
  }
}

customElements.define('opened-day', OpenedDay);
