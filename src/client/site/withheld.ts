/**
 * Makes elements of what is withheld in a part of a page: of all, or of the parts whose text holds what is asked. What few
 * readers ask for stands as text within `<noscript>`: where no scripts run it is there from the start, where they do no
 * element is made, styled or laid out before it is asked for. What is long stands in a file besides, which is waited for, or
 * stops the page until it has come. Until then, and where it cannot be had, there is the link that readers without scripts
 * follow; the next who asks tries again.
 * A page holds this function as text, so it may name nothing outside itself; its scripts find it in the window. Charts in
 * other pages, which withhold nothing, go without.
 */
export function unfold(root: ParentNode, asked = '', stops = false): Promise<void> {
  const apart: HTMLElement[] = [];
  const put = (part: HTMLElement, text: string | undefined) => {
    if (!text?.includes(asked)) return;
    if (part.dataset['awaited']) part.previousElementSibling!.remove();
    part.outerHTML = text;
  };
  for (const part of root.querySelectorAll('noscript')) {
    const { dataset, textContent } = part;
    if (!dataset['part']) put(part, textContent);
    else if (apart.push(part) && !asked && !dataset['awaited']) {
      part.insertAdjacentHTML('beforebegin', textContent);
      dataset['awaited'] = 'true';
    }
  }
  if (apart.length === 0) return Promise.resolve();
  return new Promise((done) => {
    const file = new XMLHttpRequest();
    file.open('GET', document.documentElement.dataset['parts']!, !stops);
    // One that stops the page may have no limit.
    if (!stops) file.timeout = 5000;
    const read = () => {
      try {
        const texts = JSON.parse(file.responseText) as string[];
        for (const part of apart) put(part, texts[Number(part.dataset['part'])]);
      } catch {}
      done();
    };
    file.onloadend = read;
    try {
      file.send();
    } catch {
      done();
    }
    if (stops) read();
  });
}

declare global {
  interface Window {
    unfold?: typeof unfold;
  }
}

/**
 * Unfolds what is opened, led to or printed, and the wide drawings where there may be room for them: as they are read in, so
 * that none takes the place of a narrow one under the eyes of a reader. A page holds this function as text and runs it before
 * anything is painted, so it may name nothing outside itself.
 */
export function unfoldAsked(
  unfold: (root: ParentNode, asked?: string, stops?: boolean) => Promise<void>,
): void {
  const room = matchMedia('(min-width: 37.5rem)');
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
