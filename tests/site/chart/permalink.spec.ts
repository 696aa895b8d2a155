import type { Page } from '@playwright/test';
import { litOn } from './lit.ts';
import { charts, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const STRANGE = ['', 'no-such-row', '%', '~~', '<b>', '__proto__', '"]'];

test('a permalink lights several rows, in the table’s order', async ({ page }) => {
  const { id, rows } = charts[0]!;
  const [first, second] = rows.map(({ key }) => key);
  await page.goto(to.chartRow(id, `${second}~no-such-row~${first}`));
  const { rows: litRows, drawings } = await litOn(page);
  expect(litRows).toEqual([first, second]);
  for (const { lit } of drawings) expect(lit).toEqual(expect.arrayContaining([first, second]));
  for (const { lit } of drawings) expect(lit).toHaveLength(2);
});

for (const strange of STRANGE) {
  test(`a permalink to “${strange}” shows the chart as it is`, async ({ page }) => {
    const { id } = charts[0]!;
    await page.goto(to.chart(id));
    const plain = await picture(page);
    await page.goto(to.chartRow(id, strange));
    expect((await litOn(page)).rows).toEqual([]);
    expect(await picture(page)).toEqual(plain);
  });
}

test('the link of a row leads to its permalink, and the row looks different there', async ({ page }) => {
  const { id, rows } = charts[0]!;
  const { key, label } = rows[0]!;
  await page.goto(to.chart(id));
  const [plainRow, plainPicture] = [await row(page, key).screenshot(), await picture(page)];
  await page.getByRole('link', { name: `Link to “${label}”`, exact: true }).click();
  await expect(page).toHaveURL(to.chartRow(id, key));
  await expect(row(page, key)).toHaveAttribute('data-highlighted');
  expect(await row(page, key).screenshot()).not.toEqual(plainRow);
  expect(await picture(page)).not.toEqual(plainPicture);
});

test('an address that ends in #row brings that row into view and marks it', async ({ page }) => {
  const { id, rows } = charts[0]!;
  const { key } = rows.at(-1)!;
  await page.goto(to.chart(id));
  const background = () => row(page, key).evaluate((element) => getComputedStyle(element).backgroundColor);
  const plain = await background();
  await page.goto(`${to.chart(id)}#${key}`);
  await expect(row(page, key)).toBeInViewport();
  expect(await background()).not.toBe(plain);
});

test('an address that ends in #fact brings that row of the ledger into view and marks it', async ({
  page,
}) => {
  const { factId } = charts[0]!.rows[0]!;
  await page.goto(to.fact(factId!));
  const target = page.locator(':target');
  await expect(target).toHaveAttribute('id', factId!);
  await expect(target).toBeInViewport();
});

function row(page: Page, key: string) {
  return page.getByRole('table').locator(`[data-key="${key}"]`);
}

/** The drawing in a face of the machine: at a first visit the site’s own may come too late to be used. */
async function picture(page: Page) {
  await page.evaluate(() => {
    const face = new CSSStyleSheet();
    face.replaceSync('svg * { font-family: sans-serif !important }');
    document.adoptedStyleSheets = [face];
  });
  return page.locator('figure svg[role=group]:visible').screenshot();
}
