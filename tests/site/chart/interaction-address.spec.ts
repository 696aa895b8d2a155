import type { Page } from '@playwright/test';
import { MARK, mark, marks, PAIRS, SORTED, topDown } from './marks.ts';
import { kinds, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const STRANGE = ['%', '%E0%A4%A', '__proto__', 'constructor~toString', '"]', '<b>', 'x'.repeat(6000)];

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
    const first = figure.locator(`.wide ${MARK}`).first();
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
      await expect(page.getByLabel('in groups')).toBeChecked();
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
    await expect(page.getByLabel('in groups')).toBeChecked();
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

/** Keys of the rows that are lit, each once where drawing and table agree. */
async function lit(page: Page): Promise<string[]> {
  const keys = (part: string) =>
    page.locator(part).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.key!));
  const rows = await keys('tr[data-highlighted]');
  expect(await keys(`${MARK}[data-highlighted]`)).toEqual(rows);
  return rows;
}

function still(page: Page): Promise<void> {
  return page.waitForFunction(() => document.getAnimations().length === 0).then(() => undefined);
}
