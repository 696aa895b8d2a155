import { dress } from '../dress.ts';
import { chapters, charts, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const TWICE = ':root { font-size: 200% }';
/** px of a label in a drawing, twice as large as usual, a descender and an ascender included */
const LARGE = 24;

test('text at twice its size: labels grow with it, and nothing in the head of a page covers another', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of [to.chapter(chapters[0]!.slug), to.chart(charts[0]!.id)]) {
    await page.goto(path);
    await dress(page, TWICE);
    const label = page.locator('chart-marks text:visible', { hasText: 'Revenue grew' }).first();
    expect((await label.boundingBox())!.height, path).toBeGreaterThan(LARGE);
    const [name, field] = await Promise.all(
      ['.site .name', 'site-finder input'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(field!.y >= name!.y + name!.height || field!.x >= name!.x + name!.width, path).toBe(true);
  }
});

test('the cover at twice its size does not scroll sideways on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(to.cover);
  await dress(page, TWICE);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(360);
});
