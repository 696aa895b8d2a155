import { stateOf, writeState } from './chart-state.ts';

const COPIED: Record<string, string> = {
  link: 'Link copied',
  code: 'Embed code copied',
  script: 'Embed script copied',
};
const BY_HAND = 'Copying is not allowed here: the text is selected, copy it by hand';

/** `<share-chart>`: its buttons pass the chart on as it is seen, and say what became of it. */
class ShareChart extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const sheet = this.querySelector<HTMLButtonElement>('[value=sheet]')!;
    sheet.hidden = !('share' in navigator);
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.pass(target.value);
    });
  }

  private async pass(way: string): Promise<void> {
    if (way === 'sheet') return this.send();
    const text = way === 'link' ? this.link() : this.code(way);
    const field = this.querySelector('textarea')!;
    try {
      await navigator.clipboard.writeText(text);
      field.hidden = true;
      this.say(COPIED[way]!);
    } catch {
      // In a frame, or without a secure connection, the clipboard is refused.
      field.value = text;
      field.hidden = false;
      field.focus();
      field.select();
      this.say(BY_HAND);
    }
  }

  private async send(): Promise<void> {
    try {
      await navigator.share({ title: this.dataset.title!, url: this.link() });
    } catch {
      // The reader closed the sheet, which is an answer too.
    }
  }

  /** The chart’s address, with what is lit and how it is sorted. */
  private link(): string {
    const link = new URL(this.dataset.link!, location.href);
    link.search = writeState('', stateOf(this.dataset.chart!));
    return link.href;
  }

  /** The code to embed the version that is chosen, as a frame or by a script, with whole addresses. */
  private code(way: string): string {
    const [{ value, dataset }] = this.querySelector('select')!.selectedOptions as unknown as [
      HTMLOptionElement,
    ];
    const code = way === 'script' ? dataset.script! : value;
    return code.replaceAll(
      /(src|href)="([^"]*)"/g,
      (_, name: string, path: string) => `${name}="${new URL(path, location.href)}"`,
    );
  }

  private say(words: string): void {
    this.querySelector('[role=status]')!.textContent = words;
  }
}

customElements.define('share-chart', ShareChart);
