/** ms that a message stays */
const SHOWN = 4000;
/** ms in which a screen reader meets a place that is to be read out: what comes along with it may be passed over */
const MEETING = 100;
/** ms in which a reader has typed, and it hears of hundreds of rows that came or went: Orca drops what is told in between */
export const SETTLING = 2000;

/**
 * Says something new in a place of the page, at once, and has it read out `after` so many ms without anything newer. The
 * place is one that is read out from its first news on: what stands there from the start is none. Its role stays what it
 * was, as screen readers call a status by its name alone where they come by.
 */
export function tell(place: HTMLElement, words: string | readonly (string | Node)[], after = MEETING): void {
  // The same words again would be read out again.
  if (place.textContent === words) return;
  const news = document.createElement('span');
  news.append(...[words].flat());
  news.ariaHidden = 'true';
  place.ariaLive = 'polite';
  place.replaceChildren(news);
  setTimeout(() => (news.ariaHidden = null), after);
}

/** Where what came of a press in an element is said: made at the first, as an empty place in every element would be in the way. */
export function statusIn(element: HTMLElement): HTMLElement {
  const there = element.querySelector<HTMLElement>('.copied');
  if (there) return there;
  const status = document.createElement('span');
  status.className = 'copied';
  element.append(status);
  return status;
}

/** Shows a message at the end of an element for a while; what is said there meanwhile stays. */
export function announce(element: HTMLElement, words: string): void {
  const status = statusIn(element);
  tell(status, words);
  const news = status.firstElementChild;
  setTimeout(() => news?.remove(), SHOWN);
}
