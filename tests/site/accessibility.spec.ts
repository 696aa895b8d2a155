import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pages } from './published.ts';
import { expect, test } from './quiet.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of pages) {
  test(`${path}: axe finds nothing, wide and narrow, light and dark`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    for (const width of [1280, 360]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const { violations } = await axe(page).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
        );
        expect(found, `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

/** Legacy means for pages without frames, in which axe need not gather results across origins: twice as fast. */
function axe(page: Page): AxeBuilder {
  const options = { runOnly: { type: 'tag' as const, values: TAGS }, resultTypes: ['violations' as const] };
  return new AxeBuilder({ page }).options(options).setLegacyMode();
}
