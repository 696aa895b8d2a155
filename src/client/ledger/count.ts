import { thousands } from '../../lib/number/thousands.ts';
import { SETTLING, tell } from '../site/live-region.ts';
import { orderWords } from './order.ts';
import type { LedgerView } from './view.ts';

/** What is shown, in words for eyes and screen readers, and the buttons that go with it. */
export class LedgerCount {
  private readonly tally: HTMLElement;
  private readonly clear: HTMLElement;
  private readonly download: HTMLButtonElement;
  private readonly none: HTMLElement;

  constructor(root: HTMLElement) {
    this.tally = root.querySelector('.tally')!;
    this.clear = root.querySelector('[value=clear]')!;
    this.download = root.querySelector('[value=download]')!;
    this.none = root.querySelector('.none')!;
  }

  /** Says how many of all rows are shown, and in which order. */
  tell({ q, sort, ...facets }: LedgerView, shown: number, all: number): void {
    const narrowed = q.trim() !== '' || Object.values(facets).some(Boolean);
    const part = `${narrowed ? `${thousands(shown)} of` : 'all'} ${thousands(all)} figures`;
    this.say([`Showing ${part}`, orderWords(sort)].filter(Boolean).join(', '));
    this.clear.hidden = !narrowed;
    this.download.disabled = shown === 0;
    this.none.hidden = shown > 0;
  }

  say(words: string): void {
    tell(this.tally, words, SETTLING);
  }
}
