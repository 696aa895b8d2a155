import { kinds } from '../published.ts';
import { expect, test } from '../quiet.ts';

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind} opens in forced colours and with reduced motion`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}
