import { chapters, charts, edition, kinds, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const DRAWING = 'svg[role=group]:visible';

test.use({ javaScriptEnabled: false });

for (const { slug } of chapters) {
  test(`chapter ${slug} without scripts shows each drawing, gives its rows and leads to its table`, async ({
    page,
  }) => {
    await page.goto(to.chapter(slug));
    const figures = page.locator('figure.chart').filter({ has: page.locator(DRAWING) });
    const expected = charts.filter(
      ({ chapter }) => chapter === chapters.find((each) => each.slug === slug)?.number,
    );
    await expect(figures).toHaveCount(expected.length);
    for (const { id } of expected) {
      const figure = page.locator(`figure#${id}`);
      await expect(figure.locator(DRAWING)).toHaveCount(1);
      await figure.locator('summary', { hasText: 'Download' }).click();
      const rows = figure.getByRole('link', { name: 'Its rows as CSV' });
      await expect(rows).toBeVisible();
      await expect(rows).toHaveAttribute('href', to.chartFile(id, 'csv'));
      await figure.locator('summary', { hasText: 'Data' }).click();
      const table = figure.getByRole('link', { name: 'Table on the chart’s own page' });
      await expect(table).toHaveAttribute('href', `${to.chart(id)}#data`);
    }
  });
}

test('who follows such a link without scripts stands before the table', async ({ page }) => {
  const { id, rows } = charts[0]!;
  await page.goto(to.chapter(chapters[0]!.slug));
  await page.locator(`figure#${id} summary`, { hasText: 'Data' }).click();
  await page.locator(`figure#${id}`).getByRole('link', { name: 'Table on the chart’s own page' }).click();
  await expect(page.locator('#data')).toBeInViewport();
  await expect(page.getByRole('table').locator('[data-key]:visible')).toHaveCount(rows.length);
});

test('a chart page without scripts shows one drawing and the whole table', async ({ page }) => {
  await page.goto(kinds.chart);
  await expect(page.locator(DRAWING)).toHaveCount(1);
  await expect(page.getByRole('table').locator('[data-key]:visible')).toHaveCount(charts[0]!.rows.length);
});

test('the ledger without scripts shows every fact, printed and computed', async ({ page }) => {
  await page.goto(to.facts);
  const seen = await page
    .locator('tr:has([id])')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.checkVisibility({ visibilityProperty: true }) && row.clientHeight > 0)
        .flatMap((row) => [...row.querySelectorAll('[id]')].map(({ id }) => id)),
    );
  const all = [...edition.facts.keys(), ...edition.derived.keys()];
  expect(all.filter((id) => !seen.includes(id))).toEqual([]);
});
