import { isTap, wordsAt } from './noted-words.ts';

/** What turns to words that have a note. */
const TURNS = ['pointerover', 'focusin', 'click'];

/**
 * `<page-notes>`: the notes of a page, each shown beside the words it belongs to. What shows them is loaded with the first
 * that a reader turns to. Where a browser has no popovers the words stay plain links.
 */
class PageNotes extends HTMLElement {
  connectedCallback(): void {
    if (!('popover' in this)) return;
    const waiting = new AbortController();
    let last: Event | undefined;
    const turn = (event: Event) => {
      const words = wordsAt(event);
      if (!words) return;
      // Where there is no note the link is followed later.
      if (isTap(event)) event.preventDefault();
      if (!last) void this.read(() => last!, waiting);
      last = event;
    };
    for (const each of TURNS) document.addEventListener(each, turn, waiting);
  }

  /** What turned to words last is done once more, as nothing has heard it; the keyboard is still there. */
  private async read(last: () => Event, waiting: AbortController): Promise<void> {
    try {
      const [{ readNotes }] = await Promise.all([import('./note-reading.ts'), window.unfold?.(this)]);
      readNotes(this);
    } catch {
      if (isTap(last())) location.assign(wordsAt(last())!.href);
      return;
    } finally {
      waiting.abort();
    }
    const turn = last();
    const words = wordsAt(turn)!;
    if (isTap(turn) || (turn.type === 'pointerover' && words.matches(':hover')))
      words.dispatchEvent(new (turn.constructor as typeof Event)(turn.type, turn));
  }
}

customElements.define('page-notes', PageNotes);
