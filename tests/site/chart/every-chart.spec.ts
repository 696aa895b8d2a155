import type { Page } from '@playwright/test';
import { litOn } from './lit.ts';
import { MARK, mark, marks, topDown } from './marks.ts';
import { charts, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

/*
 * What holds for every chart, whatever its form and its rows. The page of each is loaded once, at the permalink of its
 * first row; every other state is reached as the browser's buttons reach it.
 */
for (const { id, rows } of charts) {
  test(`${id} keeps what is promised for every chart`, async ({ page }) => {
    // Rows that are sorted are where they belong at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(to.chartRow(id, rows[0]!.key));

    await test.step('a permalink lights the row it names, in the table and in both drawings, and no other', async () => {
      for (const { key } of rows) {
        if (key !== rows[0]!.key) await goBackTo(page, to.chartRow(id, key));
        const { rows: litRows, drawings } = await litOn(page);
        expect(litRows, key).toEqual([key]);
        for (const { marks, lit, faded } of drawings) {
          const named = marks.filter((mark) => mark === key);
          expect(lit, key).toEqual(named);
          // A row that this drawing has no mark for leaves the drawing as it is.
          expect(faded, key).toEqual(named.length > 0 ? marks.filter((mark) => mark !== key) : []);
        }
      }
    });

    await goBackTo(page, to.chart(id));
    for (const width of [1280, 360]) {
      await test.step(`${width} px: what can be sorted shows the same rows, largest first, within its place`, async () => {
        await page.setViewportSize({ width, height: 800 });
        const height = () => page.locator('chart-marks').evaluate((each) => each.clientHeight);
        const before = [await topDown(marks(page)), await topDown(page.locator('tr[data-key]'))];
        const place = await height();
        await goBackTo(page, `${to.chart(id)}?sort=value`);
        const sorted = [await topDown(marks(page)), await topDown(page.locator('tr[data-key]'))];
        expect(sorted.map((keys) => keys.toSorted())).toEqual(before.map((keys) => keys.toSorted()));
        expect(await height()).toBe(place);
        expect(await descending(page)).toEqual([]);
        expect(await overlaps(page)).toEqual([]);
        await goBackTo(page, to.chart(id));
        expect([await topDown(marks(page)), await topDown(page.locator('tr[data-key]'))]).toEqual(before);
      });
    }

    await test.step('the right key walks through every mark in drawn order, and each tells its row', async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      const keys = await marks(page).evaluateAll((all) =>
        all.map((each) => (each as SVGElement).dataset.key!),
      );
      await expect(page.locator(`${MARK}[tabindex="0"]`)).toHaveCount(1);
      await marks(page).first().focus();
      for (const key of keys) {
        await expect(mark(page, key)).toBeFocused();
        const { value } = rows.find((row) => row.key === key)!;
        expect(await page.locator('.tip-value').textContent()).toBe(value);
        await page.keyboard.press('ArrowRight');
      }
    });
  });
}

/** As the browser’s back button does, without loading the page anew for each of fifty rows. */
function goBackTo(page: Page, address: string): Promise<void> {
  return page.evaluate((to) => {
    history.replaceState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** Pairs of neighbouring rows in a sorted drawing of which the lower is the larger. */
function descending(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawing = document.querySelector('chart-marks[data-sorted]');
    const rows = [...(drawing?.querySelectorAll<SVGElement>('.row') ?? [])].filter(
      (row) => row.getClientRects().length,
    );
    const plot = (row: Element) => row.parentElement!.parentElement!.parentElement;
    const size = ({ dataset }: SVGElement) => Number(dataset.value ?? -Infinity);
    return rows
      .filter((row, at) => at > 0 && plot(row) === plot(rows[at - 1]!) && size(row) > size(rows[at - 1]!))
      .map(({ dataset }) => String(dataset.value));
  });
}

/** Texts of the drawing that lie on each other. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('chart-marks[data-sorted] svg text')]
      .filter((text) => text.getClientRects().length > 0)
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
    return texts.flatMap((a, at) =>
      texts
        .slice(at + 1)
        .filter((b) => meet(a.box, b.box))
        .map((b) => `${a.words} × ${b.words}`),
    );
  });
}
