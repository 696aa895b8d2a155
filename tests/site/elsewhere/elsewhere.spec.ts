import { besides } from '../../../src/data/beside.ts';
import { edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const sources = [...edition.secondSources.values()];
const bearing = sources.find(
  ({ fact, printed, language }) => fact !== '' && printed !== '' && language === 'zh',
)!;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('what others printed has a row each, under its anchor, with a link to its page', async ({
      page,
    }) => {
      await page.goto(to.elsewhere);
      const rows = await page.locator('tr:not(.group):has([id])').evaluateAll((all) =>
        all.map((row) => ({
          id: row.querySelector('[id]')!.id,
          href: row.querySelector('.where a')!.getAttribute('href'),
        })),
      );
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(rows.toSorted(byId)).toEqual(sources.map(({ id, url }) => ({ id, href: url })).toSorted(byId));
    });

    test('says in Chinese what was printed in Chinese, and beside which figure', async ({ page }) => {
      await page.goto(to.secondSource(bearing.id));
      const row = page.locator('tr', { has: page.locator(`#${bearing.id}`) });
      await expect(row).toBeInViewport();
      await expect(row.locator('.value')).toContainText(bearing.printed);
      await expect(row.locator('.value [lang|=zh]')).not.toHaveCount(0);
      await expect(row.locator('.printed')).toContainText(bearing.relation);
      await page
        .locator('.group', { has: page.locator(`#of-${bearing.fact}`) })
        .getByRole('link')
        .click();
      await expect(page).toHaveURL(to.fact(bearing.fact));
    });
  });
}

test('on a phone each chapter is folded, and unfolds for who is led to a row of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(to.secondSource(bearing.id));
  await expect(page.locator('tr', { has: page.locator(`#${bearing.id}`) })).toBeInViewport();
  await expect(page.locator('details[open]')).toHaveCount(1);
});

test('a row of the ledger says how its figure fares elsewhere, and leads there', async ({ page }) => {
  const contested = sources.find(({ relation }) => relation === 'contradicts')!.fact;
  await page.goto(to.fact(contested));
  await page
    .locator('tr', { has: page.locator(`#${contested}`) })
    .getByRole('link', { name: 'contested' })
    .click();
  await expect(page).toHaveURL(to.besides(contested));
  await expect(
    page.locator('tbody', { has: page.locator(`#of-${contested}`) }).locator('tr:not(.group)'),
  ).toHaveCount(besides(edition, contested).length);
});
