/**
 * Makes elements of what is withheld in a part of a page: of all, or of the parts whose text holds what is asked. What few
 * readers ask for stands as text within `<noscript>`: where no scripts run it is there from the start, where they do no
 * element is made, styled or laid out before it is asked for. What is long stands in a file besides, which is waited for or
 * stops the page until it has come; where it cannot be had there is the link that readers without scripts follow.
 * A page holds this function as text, so it may name nothing outside itself.
 */
export function unfold(root: ParentNode, asked = '', stops = false): Promise<void> {
  const put = (part: HTMLElement, text: string) => {
    if (text.includes(asked)) part.outerHTML = text;
  };
  const apart: HTMLElement[] = [];
  for (const part of root.querySelectorAll('noscript'))
    if (part.dataset['part']) apart.push(part);
    else put(part, part.textContent);
  if (apart.length === 0) return Promise.resolve();
  const file = new XMLHttpRequest();
  file.open('GET', document.documentElement.dataset['parts']!, !stops);
  return new Promise((done) => {
    const putAll = () => {
      let texts: string[] = [];
      try {
        texts = JSON.parse(file.responseText);
      } catch {}
      for (const part of apart) put(part, texts[Number(part.dataset['part'])] ?? part.textContent);
      done();
    };
    file.onloadend = putAll;
    try {
      file.send();
    } catch {
      // One that stops the page tells of no failure otherwise.
      putAll();
    }
  });
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
    // To what is there already the browser leads, or back to where the reader was.
    if (!name || document.getElementById(name)) return;
    await unfold(document, ` id="${name}"`);
    const named = document.getElementById(name);
    const fold = named?.closest('details');
    if (fold) fold.open = true;
    named?.scrollIntoView();
  };
  const reading = new MutationObserver(wide);
  reading.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    reading.disconnect();
    void lead();
  });
  addEventListener('hashchange', () => void lead());
  document.addEventListener('toggle', ({ target }) => void unfold(target as Element), true);
  addEventListener('beforeprint', whole);
  matchMedia('print').addEventListener('change', whole);
  room.addEventListener('change', wide);
}
