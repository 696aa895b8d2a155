import type { Page } from '@playwright/test';
import { kinds, pages } from './published.ts';
import { expect, test } from './quiet.ts';

const WIDTHS = [320, 360, 768, 1280];
/** Widths that the drawings are made for, by width of the window. */
const DRAWN: [window: number, drawing: string][] = [
  [320, '328'],
  [360, '328'],
  [1280, '720'],
];

for (const path of pages) {
  test(`${path} never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page), `at ${width} px`).toEqual([]);
    }
  });
}

for (const [window, drawing] of DRAWN) {
  test(`a window of ${window} px shows the drawing made for ${drawing} px, and only that`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: window, height: 800 });
    for (const path of [kinds.chapter, kinds.chart]) {
      await page.goto(path);
      for (const figure of await page.locator('figure.chart').all()) {
        const drawings = figure.locator('svg[role~="graphics-document"]:visible');
        await expect(drawings).toHaveCount(1);
        await expect(drawings).toHaveAttribute('width', drawing);
      }
    }
  });
}

/** What sticks out of the window to the right, so that a failure names the culprit. Empty where the page cannot scroll. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement!;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...out.map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}
