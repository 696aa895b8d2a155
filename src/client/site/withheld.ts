/**
 * Gives what makes elements of what is withheld in a part of a page: of all, or of the parts whose text holds what is asked.
 * What few readers ask for stands as text within `<noscript>`: where no scripts run it is there from the start, where they do
 * no element is made, styled or laid out before it is asked for. What is long stands in a file besides, which is fetched once
 * and waited for, or stops the page until it has come. Until then, and where it cannot be had, there is the link that readers
 * without scripts follow; a drawing keeps its place while it is waited for. The next who asks tries again.
 * A page holds this function as text, so it may name nothing outside itself; its scripts find what it gives in the window.
 * Charts in other pages, which withhold nothing, go without.
 */
export function unfolding(): Unfold {
  const files: Record<string, string[]> = {};
  const coming: Record<string, Promise<void>> = {};
  const placeOf = (part: HTMLElement) => part.dataset['part']!.split('#') as [file: string, at: string];

  /** Done whether or not it could be had. One that stops the page may have no limit of time. */
  const ask = (address: string, stops: boolean, done?: () => void) => {
    const file = new XMLHttpRequest();
    file.open('GET', address, !stops);
    if (!stops) file.timeout = 5000;
    const read = () => {
      try {
        const { style, texts } = JSON.parse(file.responseText) as { style: string; texts: string[] };
        const isNew = !files[address];
        // What has come is placed even where it cannot be dressed.
        files[address] = texts;
        // A policy that knows styles by their hash has nothing against it.
        const dress = document.querySelector<HTMLStyleElement>('style[data-apart]');
        if (style && isNew) dress!.sheet!.insertRule(`@media all{${style}}`);
      } catch {}
      delete coming[address];
      done?.();
    };
    file.onloadend = read;
    try {
      file.send();
    } catch {}
    if (stops) read();
  };

  /** What stands there until it comes: for a drawing that is read in, room of its size; later there is the narrow one. */
  const stand = (part: HTMLElement) => {
    const { size, awaited } = part.dataset;
    if (awaited || (size && document.readyState === 'complete')) return;
    const [width, height] = (size ?? '').split(' ');
    const room = `<div class="wide"><svg class="chart-svg" viewBox="0 0 ${size}" width="${width}" height="${height}"></svg></div>`;
    part.insertAdjacentHTML('beforebegin', size ? room : part.textContent);
    part.dataset['awaited'] = 'true';
    // The narrow drawing is better than an empty place.
    if (size) setTimeout(() => put(part, undefined, ''), 1500);
  };

  const put = (part: HTMLElement, text: string | undefined, asked: string) => {
    const { awaited, size } = part.dataset;
    if (!part.isConnected || (text && !text.includes(asked))) return;
    if (awaited && (text || size)) {
      part.previousElementSibling!.remove();
      delete part.dataset['awaited'];
    }
    if (text) part.outerHTML = text;
  };

  return (root, asked = '', stops = false) => {
    const apart: HTMLElement[] = [];
    for (const part of root.querySelectorAll('noscript'))
      if (part.dataset['part']) apart.push(part);
      else put(part, part.textContent, asked);
    const place = () => {
      for (const part of apart) {
        const [file, at] = placeOf(part);
        put(part, files[file]?.[Number(at)], asked);
      }
    };
    const lacking = apart.filter((part) => !files[placeOf(part)[0]]);
    const asking = [...new Set(lacking.map((part) => placeOf(part)[0]))];
    if (stops) for (const file of asking) ask(file, true);
    else if (!asked) lacking.forEach(stand);
    if (stops || asking.length === 0) {
      place();
      return Promise.resolve();
    }
    const come = (file: string) => (coming[file] ??= new Promise((done) => ask(file, false, done)));
    return Promise.all(asking.map(come)).then(place);
  };
}

type Unfold = (root: ParentNode, asked?: string, stops?: boolean) => Promise<void>;

declare global {
  interface Window {
    unfold?: Unfold;
  }
}

/**
 * Unfolds what is opened, led to or printed, and the wide drawings where there may be room for them: as they are read in, so
 * that none takes the place of a narrow one under the eyes of a reader. A page holds this function as text and runs it before
 * anything is painted, so it may name nothing outside itself.
 */
export function unfoldAsked(unfold: Unfold, roomy: string): void {
  const room = matchMedia(roomy);
  // Paper does not wait.
  const whole = () => void unfold(document, '', true);
  const wide = () => {
    if (!room.matches) return;
    for (const part of document.querySelectorAll('chart-marks > noscript'))
      // What nothing stands after is still being read in.
      if (part.nextSibling) void unfold(part.parentElement!);
  };
  const lead = async () => {
    const name = location.hash.slice(1);
    // To what is there already the browser leads, or back to where the reader was; what is withheld are notes.
    if (!/^(number|term)-/.test(name) || document.getElementById(name)) return;
    const left = scrollY;
    await unfold(document, ` id="${name}"`);
    const named = document.getElementById(name);
    const fold = named?.closest('details');
    if (fold) fold.open = true;
    // As if it had been there: it is marked, and the keyboard goes on from it.
    if (named && scrollY === left && location.hash.slice(1) === name) location.replace(location.hash);
  };
  const reading = new MutationObserver(wide);
  reading.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    reading.disconnect();
    const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (way?.type === 'navigate') void lead();
  });
  addEventListener('hashchange', () => void lead());
  // What was opened before this was here.
  for (const fold of document.querySelectorAll('details[open]')) void unfold(fold);
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if ((target as HTMLDetailsElement).open) void unfold(target as Element);
    },
    true,
  );
  addEventListener('beforeprint', whole);
  matchMedia('print').addEventListener('change', whole);
  room.addEventListener('change', wide);
}
