import type { Page } from '@playwright/test';
import { dress } from '../dress.ts';
import { kinds } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** What a reader may set, as WCAG 1.4.12 names it. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind}: text at twice its size and text spaced out stay whole and in the window`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await dress(page, ':root { font-size: 200% }');
      expect(await lost(page), `twice its size, ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    await dress(page, SPACED);
    expect(await lost(page), 'spaced out, 320 px').toEqual([]);
  });
}

/** What makes the page scroll sideways, and what holds more text than it shows. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement!;
    const name = (element: Element) => element.outerHTML.slice(0, 120);
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.checkVisibility() && element.textContent.trim() && !element.closest('svg'),
    );
    const wide =
      scrollWidth > clientWidth
        ? shown.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
        : [];
    const cut = shown.filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      // Out of sight for good reason: words for screen readers alone.
      if (clipPath !== 'none') return false;
      return (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    const scrolls = scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : [];
    return [...scrolls, ...wide.slice(-5).map(name), ...cut.map((element) => `cut: ${name(element)}`)];
  });
}
