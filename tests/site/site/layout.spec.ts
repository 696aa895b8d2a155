import { kinds, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** Widths that the drawings are made for, by width of the window. */
const DRAWN: [window: number, drawing: string][] = [
  [320, '328'],
  [360, '328'],
  [1280, '720'],
];

for (const [window, drawing] of DRAWN) {
  test(`a window of ${window} px shows the drawing made for ${drawing} px, and only that`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: window, height: 800 });
    for (const path of [kinds.chapter, kinds.chart]) {
      await page.goto(path);
      for (const figure of await page.locator('figure.chart').all()) {
        const drawings = figure.locator('svg[role=group]:visible');
        await expect(drawings).toHaveCount(1);
        await expect(drawings).toHaveAttribute('width', drawing);
      }
    }
  });
}

const LISTS = [
  to.charts,
  to.facts,
  to.companies,
  to.betweenTheLines,
  to.elsewhere,
  to.glossary,
  to.data,
  to.board,
  to.corrections,
];

for (const path of LISTS)
  test(`on a phone ${path} is no longer than 15 screens before it is asked for more`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(height).toBeLessThan(12_000);
  });
