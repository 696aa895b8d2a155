/** A link in prose that has a note. */
export const NOTED = 'a:is(.fact, .term, .note-mark)';

/** Old browsers call a click a mouse event and do not say what made it: there a tap follows the link. */
export function isTap(event: Event): boolean {
  return event.type === 'click' && (event as PointerEvent).pointerType === 'touch';
}

/** The words that have a note and were turned to, if there are any. */
export function wordsAt({ target }: { target: EventTarget | null }): HTMLAnchorElement | null {
  return (target as Element).closest<HTMLAnchorElement>(NOTED);
}
