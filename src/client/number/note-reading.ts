import { isTap, wordsAt } from './noted-words.ts';
import { createNotePopover, type NotePopover } from './note-popover.ts';

/** ms after which a pointer on words asks for their note, and in which it may cross from them to it */
const ASKING = 120;
const CROSSING = 250;

/** Shows each note of a page beside the words it belongs to while pointer or keyboard are on either, or from a tap until one elsewhere. */
export function readNotes(host: HTMLElement): void {
  const note = createNotePopover(host);
  followPointer(note);
  followKeyboard(note);
  addEventListener('resize', note.hide);
}

function followPointer(note: NotePopover): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(waiting);
    const words = wordsAt(event);
    if (words) waiting = setTimeout(() => note.show(words, event), words === note.anchor() ? 0 : ASKING);
    else if (!note.holds(event.target)) waiting = setTimeout(leave, CROSSING);
  });

  /** A note that the keyboard is on stays. */
  function leave(): void {
    const focused = document.activeElement;
    if (focused !== note.anchor() && !note.holds(focused)) note.hide();
  }

  document.addEventListener('click', (event) => {
    clearTimeout(waiting);
    if (note.holds(event.target)) return;
    const words = wordsAt(event);
    if (words && isTap(event) && note.show(words)) event.preventDefault();
    else note.hide();
  });
}

function followKeyboard(note: NotePopover): void {
  document.addEventListener('focusin', ({ target }) => focus(target));
  // The keyboard may have come before.
  focus(document.activeElement);

  function focus(target: EventTarget | null): void {
    const words = wordsAt({ target });
    if (words?.matches(':focus-visible')) note.show(words);
    else if (!note.holds(target)) note.hide();
  }

  document.addEventListener('keydown', (event) => {
    const anchor = note.anchor();
    if (!anchor) return;
    if (event.key === 'Escape') return note.dismiss();
    const inside = note.holds(event.target);
    if (!inside && event.target !== anchor) return;
    // Tab moves on from the words: the note’s own place in the page is elsewhere.
    if (event.key === 'Tab' && inside) anchor.focus();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && note.moveFocus(by as 1 | -1)) event.preventDefault();
  });
}
