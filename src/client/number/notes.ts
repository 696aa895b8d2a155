import { createNoteBeside, type NoteBeside } from './note-beside.ts';

/** ms after which a pointer on words asks for their note, and in which it may cross from them to it */
const ASKING = 120;
const CROSSING = 250;

/**
 * `<page-notes>`: the notes of a page, each shown beside the words it belongs to while pointer or keyboard are on either,
 * or from a tap until one elsewhere. Where a browser has no popovers the words stay plain links.
 */
class PageNotes extends HTMLElement {
  connectedCallback(): void {
    if (!('popover' in this)) return;
    const note = createNoteBeside(this);
    pointing(note);
    walking(note);
    addEventListener('resize', note.hide);
  }
}

customElements.define('page-notes', PageNotes);

function pointing(note: NoteBeside): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(waiting);
    const words = wordsAt(event);
    if (words) waiting = setTimeout(() => note.show(words, event), words === note.told() ? 0 : ASKING);
    else if (!note.holds(event.target)) waiting = setTimeout(leave, CROSSING);
  });

  /** What the keyboard is on stays told. */
  function leave(): void {
    const focused = document.activeElement;
    if (focused !== note.told() && !note.holds(focused)) note.hide();
  }

  document.addEventListener('click', (event) => {
    clearTimeout(waiting);
    if (note.holds(event.target)) return;
    const words = wordsAt(event);
    // Old browsers call a click a mouse event and do not say what made it: there a tap follows the link.
    const tapped = event.pointerType === 'touch';
    if (words && tapped && note.show(words)) event.preventDefault();
    else note.hide();
  });
}

function walking(note: NoteBeside): void {
  document.addEventListener('focusin', (event) => {
    const words = wordsAt(event);
    if (words?.matches(':focus-visible')) note.show(words);
    else if (!note.holds(event.target)) note.hide();
  });

  document.addEventListener('keydown', (event) => {
    const told = note.told();
    if (!told) return;
    if (event.key === 'Escape') return note.dismiss();
    const inside = note.holds(event.target);
    if (!inside && event.target !== told) return;
    // Tab goes on from the words, wherever in the page the note stands.
    if (event.key === 'Tab' && inside) told.focus();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && note.walk(by as 1 | -1)) event.preventDefault();
  });
}

function wordsAt({ target }: Event): HTMLAnchorElement | null {
  return (target as Element).closest<HTMLAnchorElement>('a[data-note]');
}
