import { charts, chapters, NOWHERE, sitemap, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

test('the sitemap names the cover, every chapter, every chart and the lists, the cover once', () => {
  const expected = [
    to.cover,
    to.charts,
    to.facts,
    ...chapters.map(({ slug }) => to.chapter(slug)),
    ...charts.map(({ id }) => to.chart(id)),
  ];
  expect(sitemap).toEqual(expect.arrayContaining(expected));
  expect(sitemap).not.toContain(to.home);
});

test('an address that holds nothing says so and leads back', async ({ page }) => {
  const response = await page.goto(NOWHERE);
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Charts', exact: true }).click();
  await expect(page).toHaveURL(to.charts);
});
