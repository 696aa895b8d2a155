import type { Locator, Page } from '@playwright/test';
import { MARK, mark, marks, topDown } from './marks.ts';
import { charts, kinds, to } from './published.ts';
import { expect, test } from './quiet.ts';

/** Two panels side by side, in groups. */
const PAIRS = charts.find(({ id }) => id === 'payouts-companies-and-yuan')!;
/** Independent rows in groups, which can be sorted. */
const SORTED = charts.find(({ id }) => id === 'companies-by-2024-result')!;
const STRANGE = ['%', '%E0%A4%A', '__proto__', 'constructor~toString', '"]', '<b>', 'x'.repeat(6000)];

test.describe('the pointer', () => {
  test('on a mark tells its row, and the browser’s own tooltips are gone', async ({ page }) => {
    const { key, label, value, printed } = PAIRS.rows[2]!;
    await page.goto(to.chart(PAIRS.id));
    await expect(page.locator('chart-marks title')).toHaveCount(0);
    await expect(page.getByRole('document', { name: PAIRS.headline })).toBeVisible();
    await mark(page, key).hover();
    for (const words of [label, value, printed, 'In the ledger'])
      await expect(tip(page)).toContainText(words);
    await expect(tip(page)).toHaveAttribute('aria-hidden', 'true');
  });

  test('may go into the tip and use its link; the tip goes when both are left', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    await mark(page, 'ratio-30').hover();
    const { x, y, width, height } = (await tip(page).boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 20 });
    await page.waitForTimeout(500);
    await expect(tip(page)).toContainText('more than 290 companies');
    await tip(page).getByText('In the ledger').click({ trial: true });
    await page.mouse.move(5, 5);
    await expect(tip(page)).toBeHidden();
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

  test('holds a mark by a click, and lets go by a click elsewhere', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    await mark(page, 'interim').click();
    await mark(page, 'loan-companies').hover();
    await expect(tip(page)).toContainText('119 companies');
    await page.getByRole('heading', { level: 1 }).click();
    await expect(tip(page)).toBeHidden();
  });
});

test.describe('a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('opens a strip below the mark, within the screen, and closes it', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    for (const { key, value } of PAIRS.rows.filter(({ figure }) => figure)) {
      const touched = mark(page, key);
      if ((await touched.count()) === 0) continue;
      await touched.tap();
      await expect(tip(page)).toContainText(value);
      const [strip, box] = [(await tip(page).boundingBox())!, (await touched.boundingBox())!];
      expect(strip.x).toBe(0);
      expect(strip.width).toBe(360);
      expect(strip.y + strip.height).toBeLessThanOrEqual(740.5);
      expect(strip.y, key).toBeGreaterThanOrEqual(box.y + box.height);
      await touched.tap();
      await expect(tip(page)).toBeHidden();
    }
    await mark(page, 'interim').tap();
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(tip(page)).toBeHidden();
  });

  test('moves nothing by opening the strip', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
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

test.describe('Enter and the address', () => {
  test('Enter pins what the keyboard is on, Esc lets go and, again, leaves for the figure', async ({
    page,
  }) => {
    await page.goto(to.chart(PAIRS.id));
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    await mark(page, 'interim').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(to.chartRow(PAIRS.id, 'interim'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(to.chartRow(PAIRS.id, 'interim~buyback-companies'));
    expect(await lit(page)).toEqual(['interim', 'buyback-companies']);
    await expect(mark(page, 'interim')).toHaveAttribute('aria-current', 'true');
    expect(await steps()).toBe(before);
    await page.reload();
    expect(await lit(page)).toEqual(['interim', 'buyback-companies']);
    await expect(page.locator(`${MARK}[tabindex="0"]`)).toHaveAttribute('data-key', 'interim');
    await mark(page, 'interim').focus();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(to.chart(PAIRS.id));
    expect(await lit(page)).toEqual([]);
    await expect(mark(page, 'interim')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('figure.chart')).toBeFocused();
  });

  test('Enter once more lets go of one', async ({ page }) => {
    await page.goto(to.chartRow(PAIRS.id, 'interim~all~no-such-row'));
    await mark(page, 'interim').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(to.chartRow(PAIRS.id, 'all'));
  });

  test('in a chapter the address names the chart as well, and lights no other', async ({ page }) => {
    await page.goto(kinds.chapter);
    const figure = page.locator('figure.chart').nth(1);
    const id = (await figure.getAttribute('id'))!;
    const first = figure.locator(MARK).first();
    await first.focus();
    await page.keyboard.press('Enter');
    const key = (await first.getAttribute('data-key'))!;
    await expect(page).toHaveURL(`${kinds.chapter}?highlight=${key}#${id}`);
    await page.reload();
    await expect(first).toHaveAttribute('data-highlighted');
    const elsewhere = page.locator(`chart-marks:not([data-chart="${id}"]) [data-highlighted]`);
    await expect(elsewhere).toHaveCount(0);
    await page.locator('figure.chart').first().locator(MARK).first().focus();
    await page.keyboard.press('Enter');
    await expect(first).not.toHaveAttribute('data-highlighted');
  });

  for (const strange of STRANGE) {
    test(`“${strange.slice(0, 20)}” is passed over`, async ({ page }) => {
      await page.goto(`${to.chart(SORTED.id)}?highlight=${strange}&sort=${strange}#${strange}`);
      expect(await lit(page)).toEqual([]);
      await expect(page.getByLabel('as in the report')).toBeChecked();
      await marks(page).first().focus();
      await page.keyboard.press('Enter');
      expect(await lit(page)).toHaveLength(1);
    });
  }
});

test.describe('order by size', () => {
  test('moves rows of drawing and table, is kept by the address, and goes back', async ({ page }) => {
    await page.goto(to.chart(SORTED.id));
    const [drawn, rows] = [await topDown(marks(page)), await topDown(page.locator('tr[data-key]'))];
    await page.getByLabel('largest first').check();
    await expect(page).toHaveURL(`${to.chart(SORTED.id)}?sort=value`);
    await expect(page.getByRole('columnheader', { name: 'Value' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await still(page);
    const sorted = await topDown(marks(page));
    expect(sorted).not.toEqual(drawn);
    expect([...sorted].sort()).toEqual([...drawn].sort());
    expect(await topDown(page.locator('tr[data-key]'))).not.toEqual(rows);
    await page.locator('td.value a').first().click();
    await page.goBack();
    await expect(page.getByLabel('largest first')).toBeChecked();
    await still(page);
    expect(await topDown(marks(page))).toEqual(sorted);
    await page.getByRole('button', { name: 'Value' }).click();
    await expect(page).toHaveURL(to.chart(SORTED.id));
    await expect(page.getByLabel('as in the report')).toBeChecked();
    await still(page);
    expect(await topDown(marks(page))).toEqual(drawn);
    expect(await topDown(page.locator('tr[data-key]'))).toEqual(rows);
  });

  test('takes 180 ms where motion is welcome, and none where it is not', async ({ page }) => {
    for (const [reducedMotion, times] of [
      ['no-preference', [180]],
      ['reduce', []],
    ] as const) {
      await page.emulateMedia({ reducedMotion });
      await page.goto(to.chart(SORTED.id));
      const durations = await page.getByLabel('largest first').evaluate((radio) => {
        (radio as HTMLInputElement).click();
        return document.getAnimations().map((each) => each.effect!.getComputedTiming().duration);
      });
      expect([...new Set(durations)]).toEqual(times);
    }
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

function tip(page: Page): Locator {
  return page.locator('.tip');
}

/** Keys of the rows that are lit, each once where drawing and table agree. */
async function lit(page: Page): Promise<string[]> {
  const keys = (part: string) =>
    page.locator(part).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.key!));
  const rows = await keys('tr[data-highlighted]');
  expect(await keys(`${MARK}[data-highlighted]`)).toEqual(rows);
  return rows;
}

/** What the page takes, after going there if asked to. */
async function sizeOf(page: Page, path?: string): Promise<{ width: number; height: number }> {
  if (path) await page.goto(path);
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
}

function still(page: Page): Promise<void> {
  return page.waitForFunction(() => document.getAnimations().length === 0).then(() => undefined);
}
