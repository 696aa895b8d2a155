import type { Page } from '@playwright/test';
import { charts, to } from '../published.ts';
import { expect, test } from '../quiet.ts';
import { paintedContrasts } from './pixels.ts';

const DRAWINGS = [
  { page: to.chart(charts[0]!.id), labels: 'chart-marks text' },
  { page: to.charts, labels: 'main .picture text' },
  { page: to.cover, labels: '.stage text' },
];

/** Thin letters are not painted in all of their colour, so less than the contrast of their colours; what is lost has 1.1. */
const SEEN = 2.5;

test.use({ viewport: { width: 1280, height: 1600 } });

test('where the browser makes pages dark by itself every label of a drawing can be read', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
  await allRead(page);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`in a forced ${colorScheme} palette every label of a drawing can be read`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await allRead(page);
  });

async function allRead(page: Page): Promise<void> {
  for (const { page: path, labels } of DRAWINGS) {
    await page.goto(path);
    // On the cover the step in sight is not the first, and its labels come when all squares have moved.
    if (path === to.cover)
      await expect(page.locator('.stage nav a').first()).not.toHaveAttribute('aria-current');
    await expect(page.locator(labels).first()).toBeVisible();
    const ratios = await paintedContrasts(page, page.locator(labels));
    expect(ratios.length, path).toBeGreaterThan(0);
    expect(Math.min(...ratios), path).toBeGreaterThan(SEEN);
  }
}
