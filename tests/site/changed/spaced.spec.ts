import type { Page } from '@playwright/test';
import { dress } from '../dress.ts';
import { drawn } from '../parts.ts';
import { chapters, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** What a reader may set, as WCAG 1.4.12 names it. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

for (const width of [360, 1280])
  test(`text spaced out runs into nothing in a drawing, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const { slug } of chapters) {
      await page.goto(to.chapter(slug));
      await drawn(page);
      const before = await collisions(page);
      await dress(page, SPACED);
      const after = await collisions(page);
      expect(after.filter((pair) => !before.includes(pair))).toEqual([]);
    }
  });

/** Labels of the drawings in sight that lie on others or on a filled bar, or reach out of the page. */
function collisions(page: Page): Promise<string[]> {
  return page.locator('chart-marks svg').evaluateAll((drawings) => {
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
    return drawings.flatMap((drawing) => {
      if (drawing.getClientRects().length === 0) return [];
      // What is out of sight is laid out when it comes near.
      (drawing as SVGElement).style.contentVisibility = 'visible';
      const boxes = (selector: string) =>
        [...drawing.querySelectorAll(selector)].map((each) => ({
          what: each.textContent.trim() || 'a bar',
          box: each.getBoundingClientRect(),
        }));
      const labels = boxes('text');
      const bars = boxes(':not(pattern) > rect:not([fill="#ffffff"], [fill="#f2efe9"], [fill="none"])');
      const right = Math.max(innerWidth, drawing.getBoundingClientRect().right);
      return labels.flatMap(({ what, box }, at) => [
        ...[...labels.slice(at + 1), ...bars]
          .filter((other) => meet(box, other.box))
          .map((other) => `“${what}” and “${other.what}”`),
        ...(box.right > right + 1 ? [`“${what}” leaves the page`] : []),
      ]);
    });
  });
}
