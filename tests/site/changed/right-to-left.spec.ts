import { chapters, charts, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** What holds numbers and words side by side. */
const TEXTS = ':is(h1, h2, h3, th, td, dd, figcaption p, .prose p, .note, summary):not(:has(.note-mark))';

const PAGES = [to.chapter(chapters[0]!.slug), to.chart(charts[0]!.id), to.facts, to.betweenTheLines];

for (const path of PAGES)
  test(`${path} turned to be read from right to left says what it said: no number changes its place`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const { read, turned } = await page.locator(TEXTS).evaluateAll(turnedTexts);
    expect(read).toBeGreaterThan(20);
    expect(turned).toEqual([]);
  });

/** Runs in the page: how many texts there are on one line, and those whose letters do not stand in the order of their words. */
function turnedTexts(elements: Element[]): { read: number; turned: string[] } {
  const letters = (element: Element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: { letter: string; box: DOMRect }[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (parentElement!.closest('svg, copy-link, .visually-hidden')) continue;
      for (let at = 0; at < data.length; at++) {
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 1);
        const [box] = range.getClientRects();
        if (box?.width && data[at]!.trim()) found.push({ letter: data[at]!, box });
      }
    }
    return found;
  };
  const onOneLine = elements
    .filter((element) => element.checkVisibility() && !element.querySelector('p, li, table'))
    .map(letters)
    .filter(
      (found) => found.length > 1 && new Set(found.map(({ box }) => Math.round(box.bottom))).size === 1,
    );
  const turned = onOneLine
    .filter((found) => found.some(({ box }, at) => at > 0 && box.left < found[at - 1]!.box.left - 1))
    .map((found) => found.map(({ letter }) => letter).join(''));
  return { read: onOneLine.length, turned };
}
