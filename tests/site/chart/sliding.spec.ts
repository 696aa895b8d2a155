import { isSortable } from '../../../src/charts/sortable.ts';
import { charts, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

test('rows of a table that is sorted slide from where they stood, and come to stand in order', async ({
  page,
}) => {
  await page.goto(to.chart(charts.find(isSortable)!.id));
  const { before, begun } = await page.locator('chart-rows').evaluate((table) => {
    const rows = [...table.querySelectorAll('tr[data-key]')];
    const places = () => rows.map((row) => Math.round(row.getBoundingClientRect().top));
    const before = places();
    table.querySelector<HTMLButtonElement>('thead button')!.click();
    return { before, begun: places() };
  });
  expect(begun).toEqual(before);
  const places = () =>
    page
      .locator('chart-rows tr[data-key]')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
  await expect
    .poll(async () => (await places()).every((top, at, all) => at === 0 || top > all[at - 1]!))
    .toBe(true);
  await expect(page.locator('chart-rows')).toHaveAttribute('data-sorted');
});
