import { paintedContrasts } from '../changed/pixels.ts';
import { kinds } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** Thin letters are not painted in all of their colour; what is lost in its ground has 1.1. */
const SEEN = 2.5;

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind} moves nothing by itself where less motion is asked for`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.getByRole('contentinfo')).toBeInViewport();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test(`${kind} stands out from its ground in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(path);
    const words = page
      .locator('h1, main p, main li > a, header a, main button, main label')
      .filter({ visible: true, hasText: /\S/ })
      .and(page.locator(':not(.visually-hidden)'));
    const ratios = await paintedContrasts(page, words);
    expect(ratios.length).toBeGreaterThan(2);
    expect(Math.min(...ratios)).toBeGreaterThan(SEEN);
  });
}
