/**
 * Makes elements of what is withheld in a part of a page. What few readers ask for stands there as text, within `<noscript>`:
 * where no scripts run it is there from the start, where they do no element is made, styled or laid out before it is asked for.
 * A page holds this function as text, so it may name nothing outside itself.
 */
export function unfold(root: ParentNode): void {
  for (const part of root.querySelectorAll('noscript')) part.outerHTML = part.textContent;
}

/**
 * Unfolds what is opened, led to or printed, and the wide drawings where there may be room for them: as they are read in, so
 * that none takes the place of a narrow one under the eyes of a reader. A page holds this function as text and runs it before
 * anything is painted, so it may name nothing outside itself.
 */
export function unfoldAsked(unfold: (root: ParentNode) => void): void {
  const room = matchMedia('(min-width: 37.5rem)');
  const whole = () => unfold(document);
  const wide = () => {
    if (!room.matches) return;
    for (const part of document.querySelectorAll('chart-marks > noscript'))
      // What nothing stands after is still being read in.
      if (part.nextSibling) unfold(part.parentElement!);
  };
  const lead = () => {
    const name = location.hash.slice(1);
    // To what is there already the browser leads, or back to where the reader was.
    if (!name || document.getElementById(name)) return;
    for (const part of document.querySelectorAll('noscript'))
      if (part.textContent.includes(` id="${name}"`)) unfold(part.parentElement!);
    document.getElementById(name)?.scrollIntoView();
  };
  const reading = new MutationObserver(wide);
  reading.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    reading.disconnect();
    lead();
  });
  addEventListener('hashchange', lead);
  document.addEventListener('toggle', ({ target }) => unfold(target as Element), true);
  addEventListener('beforeprint', whole);
  matchMedia('print').addEventListener('change', whole);
  room.addEventListener('change', wide);
}
