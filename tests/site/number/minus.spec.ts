import { chapters, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const PAGES = [
  ...chapters.map(({ slug }) => to.chapter(slug)),
  to.chart('beigene-adjusted-operating-profit'),
  to.betweenTheLines,
  to.facts,
];

for (const width of [320, 414, 768])
  test(`at ${width} px no figure leaves its minus on the line before`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    let seen = 0;
    for (const path of PAGES) {
      await page.goto(path);
      const figures = page.locator("main :is(a, span)[aria-label^='minus ']");
      const lines = await figures.evaluateAll((all) =>
        all.map((each) => new Set([...each.getClientRects()].map(({ top }) => Math.round(top))).size),
      );
      seen += lines.length;
      expect(
        lines.filter((count) => count > 1),
        path,
      ).toEqual([]);
    }
    expect(seen).toBeGreaterThan(20);
  });
