import { chapters, charts, NOWHERE, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const chart = to.chart(charts[0]!.id);

for (const [slip, typed] of [
  ['a letter left out', chart.replace(/.(?=\/$)/, '')],
  ['a year too early', chart.replace('2024', '2023')],
  ['capitals', chart.toUpperCase()],
] as const) {
  test(`an address with ${slip} leads to the page that was meant`, async ({ page }) => {
    const response = await page.goto(typed);
    expect(response!.status()).toBe(404);
    const meant = page.locator('nearest-page').getByRole('link');
    await expect(meant).toHaveText(chart);
    await meant.click();
    await expect(page).toHaveURL(chart);
  });
}

test('an address like no other leads to search, lists and chapters, and proposes nothing', async ({
  page,
}) => {
  await page.goto(NOWHERE);
  await page.waitForLoadState('networkidle');
  const main = page.getByRole('main');
  await expect(main.locator('nearest-page')).toBeEmpty();
  const links = await main
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const path of [to.search, to.charts, to.cover, ...chapters.map(({ slug }) => to.chapter(slug))]) {
    expect(links).toContain(path);
  }
});
