import { mark, marks, PAIRS, tip } from './marks.ts';
import { kinds, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

test.describe('the keyboard', () => {
  test('has one stop at a chart, at the mark it left', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    await marks(page).first().focus();
    await page.keyboard.press('ArrowDown');
    const left = await page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset.key);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('chart-marks'))).toBeNull();
    await expect(tip(page)).toBeHidden();
    await page.keyboard.press('Shift+Tab');
    await expect(mark(page, left!)).toBeFocused();
  });

  test('follows the eye up and down, the order left and right, and leaps by groups and ends', async ({
    page,
  }) => {
    await page.goto(to.chart(PAIRS.id));
    await mark(page, 'dividend-yuan').focus();
    const walk: [string, string][] = [
      ['ArrowDown', 'ratio-30-yuan'],
      ['ArrowDown', 'interim-yuan'],
      ['ArrowRight', 'buyback-companies'],
      ['ArrowUp', 'interim'],
      ['ArrowLeft', 'ratio-30-yuan'],
      ['PageDown', 'buyback-companies'],
      ['PageUp', 'dividend-companies'],
      ['End', 'loan-yuan'],
    ];
    for (const [key, there] of walk) {
      await page.keyboard.press(key);
      await expect(mark(page, there), key).toBeFocused();
    }
    await page.keyboard.press('Home');
    await expect(marks(page).first()).toBeFocused();
  });

  test('leaves keys of the browser alone', async ({ page }) => {
    await page.goto(kinds.gallery);
    await page.goto(to.chart(PAIRS.id));
    await marks(page).first().focus();
    await page.keyboard.press('Control+ArrowRight');
    await expect(marks(page).first()).toBeFocused();
  });

  test('leads by Esc to the figure, which is no stop for Tab for that', async ({ page }) => {
    await page.goto(kinds.chart);
    const figure = page.locator('figure').first();
    await marks(page).first().focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(figure).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(figure).not.toBeFocused();
  });

  test('says how to walk while it does', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    const keys = page.getByText('Arrow keys move');
    await expect(keys).toBeHidden();
    await marks(page).first().focus();
    await expect(keys).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(keys).toBeHidden();
  });

  for (const forcedColors of ['none', 'active'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`shows where it is, in ${colorScheme}, forced colours ${forcedColors}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, forcedColors });
        await page.goto(to.chart(PAIRS.id));
        const figure = page.locator('chart-marks');
        const plain = await figure.screenshot();
        await mark(page, 'interim').focus();
        const ring = page.locator('.ring');
        const [around, box] = [(await ring.boundingBox())!, (await mark(page, 'interim').boundingBox())!];
        expect(around.x).toBeLessThanOrEqual(box.x - 4);
        expect(around.x + around.width).toBeGreaterThanOrEqual(box.x + box.width + 4);
        const { borderWidth, borderColor, backgroundColor } = await ring.evaluate((each) => {
          const { borderTopWidth, borderTopColor } = getComputedStyle(each);
          const { backgroundColor } = getComputedStyle(each.closest('figure')!);
          return { borderWidth: borderTopWidth, borderColor: borderTopColor, backgroundColor };
        });
        expect(borderWidth).toBe('2px');
        expect(borderColor).not.toBe(backgroundColor);
        expect(await figure.screenshot()).not.toEqual(plain);
      });
    }
  }
});
