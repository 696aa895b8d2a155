import type { Locator, Page } from '@playwright/test';
import { heard } from '../../../src/lib/number/heard.ts';
import { mark, marks, PAIRS, SORTED, tip, topDown } from './marks.ts';
import { to } from '../published.ts';
import { expect, test } from '../quiet.ts';

test.describe('the pointer', () => {
  test('on a mark tells its row, and the browser’s own tooltips are gone', async ({ page }) => {
    const { key, label, value, printed } = PAIRS.rows[2]!;
    await page.goto(to.chart(PAIRS.id));
    await expect(page.locator('chart-marks title')).toHaveCount(0);
    await expect(page.getByRole('group', { name: heard(PAIRS.alt) })).toBeVisible();
    await mark(page, key).hover();
    for (const words of [label, value, printed, 'In the ledger'])
      await expect(tip(page)).toContainText(words);
    await expect(tip(page).locator('.told')).toHaveAttribute('aria-hidden', 'true');
    await expect(page).toHaveURL(to.chart(PAIRS.id));
  });

  test.describe('by a clock of its own', () => {
    // A clock that is stopped stands still for all pages of its context.
    test.use({ cold: true });

    test('may go into the tip and use its link; the tip goes when both are left', async ({ page }) => {
      await page.clock.install();
      await page.goto(to.chart(PAIRS.id));
      await mark(page, 'ratio-30').hover();
      const { x, y, width, height } = (await tip(page).boundingBox())!;
      await page.clock.pauseAt(Date.now() + 60_000);
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 20 });
      await page.clock.runFor(500);
      await expect(tip(page)).toContainText('more than 290 companies');
      await tip(page).getByText('In the ledger').click({ trial: true });
      await page.mouse.move(5, 5);
      await page.clock.runFor(500);
      await expect(tip(page)).toBeHidden();
    });
  });

  test('meets thin marks in a place of 24 px', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    const box = (await mark(page, 'loan-companies').boundingBox())!;
    await page.mouse.move(box.x + 30, box.y + box.height / 2 + 11);
    await expect(tip(page)).toContainText('78 companies');
  });

  test('Esc takes the tip away, and it stays away until the pointer has left', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    await mark(page, 'interim').hover();
    await page.keyboard.press('Escape');
    await expect(tip(page)).toBeHidden();
    const box = (await mark(page, 'interim').boundingBox())!;
    await page.mouse.move(box.x + 4, box.y + 4);
    await expect(tip(page)).toBeHidden();
    await page.mouse.move(5, 5);
    await page.mouse.move(box.x + 4, box.y + 4);
    await expect(tip(page)).toBeVisible();
  });

  test('holds and pins a mark by a click; a click elsewhere closes its tip and leaves it lit', async ({
    page,
  }) => {
    await page.goto(to.chart(PAIRS.id));
    await mark(page, 'interim').click();
    await expect(page).toHaveURL(to.chartRow(PAIRS.id, 'interim'));
    await mark(page, 'loan-companies').hover();
    await expect(tip(page)).toContainText('119 companies');
    await page.getByRole('heading', { level: 1 }).click();
    await expect(tip(page)).toBeHidden();
    await expect(mark(page, 'interim')).toHaveAttribute('data-highlighted');
  });

  test('a click pins another instead, with Shift as well, and again or Esc lets go', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    await mark(page, 'interim').click();
    await mark(page, 'loan-companies').click();
    await expect(page).toHaveURL(to.chartRow(PAIRS.id, 'loan-companies'));
    await mark(page, 'interim').click({ modifiers: ['Shift'] });
    await expect(page).toHaveURL(to.chartRow(PAIRS.id, 'loan-companies~interim'));
    await mark(page, 'interim').click();
    await expect(page).toHaveURL(to.chartRow(PAIRS.id, 'loan-companies'));
    await expect(tip(page)).toBeHidden();
    await mark(page, 'interim').click();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(to.chart(PAIRS.id));
    await expect(tip(page)).toBeHidden();
  });

  test('what is pinned is counted under the subtitle, and let go there', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    await expect(page.locator('.pins')).toHaveCount(0);
    const place = async () => (await mark(page, 'interim').boundingBox())!.y;
    const before = await place();
    await mark(page, 'interim').click();
    expect(await place()).toBeCloseTo(before, 0);
    const chip = page.locator('.pins').getByRole('button');
    await expect(chip).toHaveText('1 number highlighted ✕');
    await page.goto(to.chartRow(PAIRS.id, 'interim~loan-companies'));
    await expect(chip).toHaveText('2 numbers highlighted ✕');
    await chip.click();
    await expect(page).toHaveURL(to.chart(PAIRS.id));
    await expect(page.locator('.pins')).toHaveCount(0);
    await expect(page.locator('chart-marks [tabindex="0"]:focus')).toHaveCount(1);
  });
});

test.describe('a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('opens a strip below the mark, within the screen, and closes it', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    for (const { key, value } of PAIRS.rows.filter(({ figure }) => figure)) {
      const touched = mark(page, key);
      if ((await touched.count()) === 0) continue;
      await touch(page, touched);
      await expect(tip(page)).toContainText(value);
      await expect(tip(page).getByRole('button')).not.toHaveCount(0);
      const [strip, box] = [(await tip(page).boundingBox())!, (await touched.boundingBox())!];
      expect(strip.x).toBe(0);
      expect(strip.width).toBe(360);
      expect(strip.y + strip.height).toBeLessThanOrEqual(740.5);
      expect(strip.y, key).toBeGreaterThanOrEqual(box.y + box.height);
      await touch(page, touched);
      await expect(tip(page)).toBeHidden();
    }
    await mark(page, 'interim').tap();
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(tip(page)).toBeHidden();
  });

  test('tells the marks of the drawing that comes in when the telephone is turned', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    await page.setViewportSize({ width: 740, height: 360 });
    await touch(page, mark(page, 'dividend-companies'));
    await expect(tip(page)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('svg:visible [data-key]:focus')).toHaveCount(1);
    await expect(page.locator('chart-marks [data-key] > title')).toHaveCount(0);
  });

  test('moves nothing by opening the strip', async ({ page }) => {
    await page.goto(to.chartRow(PAIRS.id, 'dividend-companies'));
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    await page.locator('.pins').waitFor();
    const before = await height();
    await mark(page, 'dividend-companies').tap();
    expect(await height()).toBe(before);
  });

  test('meets marks in a place of 44 px, and rows as high', async ({ page }) => {
    await page.goto(to.chart(SORTED.id));
    const touched = mark(page, SORTED.rows.at(-2)!.key);
    await touched.scrollIntoViewIfNeeded();
    const box = (await touched.boundingBox())!;
    await page.touchscreen.tap(box.x + 20, box.y - 8);
    await expect(tip(page)).toBeVisible();
    for (const row of await page.locator('tr[data-key]').all())
      expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  });
});

test.describe('in another page', () => {
  for (const width of [340, 720]) {
    test(`a chart ${width} px wide tells its marks without growing`, async ({ page }) => {
      await page.setViewportSize({ width, height: 200 });
      const src = `${to.embed(PAIRS.id)}?highlight=interim`;
      const { height } = await sizeOf(page, to.embed(PAIRS.id));
      await page.setViewportSize({ width, height });
      await page.goto(src);
      await expect(mark(page, 'interim')).toHaveAttribute('data-highlighted');
      for (const key of ['dividend-companies', 'loan-yuan']) {
        await mark(page, key).focus();
        await expect(tip(page)).toContainText(PAIRS.rows.find((row) => row.key === key)!.value);
        const [strip, box] = [(await tip(page).boundingBox())!, (await mark(page, key).boundingBox())!];
        expect(strip.y).toBeGreaterThanOrEqual(0);
        expect(strip.y + strip.height).toBeLessThanOrEqual(height + 0.5);
        expect(strip.y + strip.height <= box.y || strip.y >= box.y + box.height, key).toBe(true);
        expect(await sizeOf(page)).toEqual({ width, height });
      }
      await expect(tip(page).locator('a')).not.toHaveAttribute('target');
      await expect(page.locator('fieldset, .keys:visible')).toHaveCount(0);
    });
  }

  test('a chart is sorted as its address asks', async ({ page }) => {
    await page.goto(to.embed(SORTED.id));
    const drawn = await topDown(marks(page));
    await page.goto(`${to.embed(SORTED.id)}?sort=value`);
    expect(await topDown(marks(page))).not.toEqual(drawn);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('marks keep their titles, and nothing asks to be used', async ({ page }) => {
    await page.goto(`${to.chart(SORTED.id)}?sort=value&highlight=${SORTED.rows[1]!.key}`);
    await expect(page.locator('chart-marks [data-key] > title')).not.toHaveCount(0);
    await expect(page.locator('chart-marks [tabindex], .tip, thead button')).toHaveCount(0);
    await expect(page.locator('main fieldset')).toBeHidden();
  });
});

/** Taps the middle of a mark, which may be empty, as where its number stands aside of its bar. */
async function touch(page: Page, touched: Locator): Promise<void> {
  await touched.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await touched.boundingBox())!;
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

/** What the page takes, after going there if asked to. */
async function sizeOf(page: Page, path?: string): Promise<{ width: number; height: number }> {
  if (path) await page.goto(path);
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
}
