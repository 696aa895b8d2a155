import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pages, to } from './published.ts';
import { expect, test } from './quiet.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the theme can change. All else is the same in the dark, as both themes are one document in one layout. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

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
        const { violations } = await axe(page, path, colorScheme === 'light' ? TAGS : COLOURS).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
        );
        expect(found, `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

/** Legacy means for pages without frames, in which axe need not gather results across origins: twice as fast. */
function axe(page: Page, path: string, checks: string[]): AxeBuilder {
  const runOnly = { type: checks === TAGS ? ('tag' as const) : ('rule' as const), values: checks };
  const builder = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).setLegacyMode();
  // The whole report holds every chart again, each of which is looked at on its own page.
  return path === to.print ? builder.exclude('figure .picture').exclude('figure details') : builder;
}
