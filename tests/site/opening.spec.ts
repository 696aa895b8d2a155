import { charts, chapters, NOWHERE, pages, sitemap, to } from './published.ts';
import { expect, test } from './quiet.ts';

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

for (const path of pages.filter((path) => path !== NOWHERE)) {
  test(`${path} opens without a complaint`, async ({ page }) => {
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
      true,
    );
  });
}

test('an address that holds nothing says so and leads back', async ({ page }) => {
  const response = await page.goto(NOWHERE, { waitUntil: 'networkidle' });
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Charts', exact: true }).click();
  await expect(page).toHaveURL(to.charts);
});
