import { noteAnchor } from '../../lib/number/note-anchor.ts';
import { addButtons } from '../site/pass-on.ts';
import { tipPosition, GAP, type Point } from '../site/tip-position.ts';

/** px kept free at the sides of the screen */
const EDGE = 8;
/** px of a margin in which a note may stand, at least */
const NARROWEST = 256;

type Place = [x: number, y: number];

/** One popover for all notes of a page: a copy of the note, beside the words it belongs to. */
export type NotePopover = ReturnType<typeof createNotePopover>;

export function createNotePopover(host: HTMLElement) {
  const popover = document.createElement('div');
  popover.className = 'footnote';
  popover.popover = 'manual';
  popover.role = 'group';
  popover.ariaLabel = 'Note';
  host.append(popover);
  /** notes of a page that does not list them */
  const stored = host.querySelector('template');
  let anchor: HTMLAnchorElement | undefined;
  /** A note at the foot of the screen would stay there for ever. */
  const leaving = new IntersectionObserver(([seen]) => {
    if (!seen!.isIntersecting && !popover.contains(document.activeElement)) hide();
  });

  function hide(): void {
    leaving.disconnect();
    anchor?.removeAttribute('aria-describedby');
    anchor = undefined;
    popover.hidePopover();
  }

  /** What passes the number on, which the arrow keys lead to as to the links. */
  function addPassing(said: string, { href }: HTMLAnchorElement, grown: () => void): void {
    const end = document.createElement('li');
    end.className = 'passing';
    popover.querySelector('ul')!.append(end);
    const row = rowOf(popover) ?? href;
    addButtons(end, { said, row, link: row, tab: false }, grown);
  }

  return {
    anchor: () => anchor,
    holds: (target: EventTarget | null) => popover.contains(target as Node | null),
    hide,
    /** Shows the note of some words beside them, or beside the part of them pointed at; false where they have none. */
    show(words: HTMLAnchorElement, point?: Point): boolean {
      const id = noteAnchor(words);
      const anchored = document.getElementById(id) ?? stored?.content.getElementById(id);
      const note = anchored?.closest<HTMLElement>('.footnote');
      // It may not have come at first.
      if (!note) void window.unfold?.(host);
      if (!note || words !== anchor) hide();
      if (!note) return false;
      anchor = words;
      popover.replaceChildren(...copyOf(note, words.matches(':focus-visible')));
      popover.showPopover();
      describe(words, popover);
      const said = popover.querySelector<HTMLElement>('[data-said]')?.dataset.said;
      if (said) addPassing(said, words, () => place(popover, words, point));
      place(popover, words, point);
      leaving.observe(words);
      return true;
    },
    /** Moves the focus on or back among the words and the links of their note; false where there is nothing further. */
    moveFocus(by: 1 | -1): boolean {
      const stops: (HTMLElement | undefined)[] = [
        anchor,
        ...popover.querySelectorAll<HTMLElement>('a, button'),
      ];
      const stop = stops[stops.indexOf(document.activeElement as HTMLElement) + by];
      stop?.focus();
      return stop !== undefined;
    },
    /** Closes the note; the focus does not vanish with it. */
    dismiss(): void {
      if (popover.contains(document.activeElement)) anchor?.focus();
      hide();
    },
  };
}

/** A screen reader reads the lines of the note after its words. The note’s links are also on the page that the words link to. */
function describe(words: HTMLElement, popover: HTMLElement): void {
  const lines = [...popover.querySelectorAll('p')];
  lines.forEach((line, at) => (line.id = `told-${at}`));
  words.setAttribute('aria-describedby', lines.map(({ id }) => id).join(' '));
}

/** Address of the number’s row. The sign of a computed number leads to its note instead. */
function rowOf(popover: HTMLElement): string | undefined {
  return popover.querySelector<HTMLAnchorElement>('li a')?.href;
}

/** The note without its way back and what its row tells as well. Tab passes its links by, as there are many notes: arrow keys lead to them. */
function copyOf(note: HTMLElement, keyboard: boolean): Node[] {
  const copy = note.cloneNode(true) as HTMLElement;
  for (const left of copy.querySelectorAll('[id], .back, .rest')) left.remove();
  for (const link of copy.querySelectorAll('a')) link.tabIndex = -1;
  if (keyboard) {
    const keys = document.createElement('li');
    keys.className = 'keys-to-note';
    keys.textContent = '↓ to its links, Esc closes';
    copy.querySelector('ul')!.append(keys);
  }
  return [...copy.childNodes];
}

/**
 * Under the line, as what stands before the number may be read yet; where there is no room, beside the paragraph, and above
 * the line only where there is none there. On narrow screens a strip at the foot, which must not lie on the words it speaks of.
 */
function place(popover: HTMLElement, words: HTMLElement, point?: Point): void {
  const lines = [...words.getClientRects()];
  const line = lines.find(({ top, bottom }) => point && top <= point.y && point.y <= bottom) ?? lines[0]!;
  // Where it stands now it may have been squeezed by the edge of the screen.
  popover.style.setProperty('--x', '0px');
  popover.style.maxWidth = '';
  const outer = { left: EDGE, right: document.body.clientWidth - EDGE };
  const [x, y] =
    under(line, popover, outer) ?? beside(words, popover, outer.right) ?? tipPosition(line, popover, outer);
  popover.style.setProperty('--x', `${x + scrollX}px`);
  popover.style.setProperty('--y', `${y + scrollY}px`);
  if (point || getComputedStyle(popover).position !== 'fixed') return;
  scrollBy(0, Math.max(0, line.bottom + GAP - popover.getBoundingClientRect().top));
}

function under(
  line: DOMRect,
  popover: HTMLElement,
  outer: { left: number; right: number },
): Place | undefined {
  const y = line.bottom + GAP;
  const x = Math.max(outer.left, Math.min(line.left, outer.right - popover.offsetWidth));
  return y + popover.offsetHeight <= innerHeight ? [x, y] : undefined;
}

/** In the margin, as wide as that is. */
function beside(words: HTMLElement, popover: HTMLElement, right: number): Place | undefined {
  const x = (words.closest('p') ?? words).getBoundingClientRect().right + EDGE;
  if (right - x < NARROWEST) return undefined;
  popover.style.maxWidth = `min(${right - x}px, 25rem)`;
  return [x, Math.max(0, innerHeight - EDGE - popover.offsetHeight)];
}
