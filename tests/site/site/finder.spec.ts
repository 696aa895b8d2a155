import type { Page } from '@playwright/test';
import { to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const CHAPTER = to.chapter('stable-trend');

function finder(page: Page) {
  const field = page.getByRole('combobox', { name: 'Search or find a company' });
  // Other choices of a page have options too.
  return { field, options: page.getByRole('banner').getByRole('option') };
}

for (const [typed, company] of [
  ['smic', 'SMIC'],
  ['688072', 'Piotech'],
  ['百济', 'BeiGene'],
  ['baijishenzhou', 'BeiGene'],
  ['bjsz', 'BeiGene'],
  ['Kingsoft Office Software', 'Kingsoft Office'],
] as const)
  test(`the head of every page finds ${company} by “${typed}”`, async ({ page }) => {
    await page.goto(CHAPTER);
    const { field, options } = finder(page);
    await field.pressSequentially(typed);
    await expect(options.first()).toContainText(company);
    await expect(options.last()).toHaveText(`Search the report for “${typed}”`);
  });

test('arrow keys choose, Enter goes there, Escape folds', async ({ page }) => {
  await page.goto(CHAPTER);
  const { field, options } = finder(page);
  await field.pressSequentially('smic');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(to.company('smic'));
});

test('Enter alone searches the report for what is typed', async ({ page }) => {
  await page.goto(CHAPTER);
  const { field, options } = finder(page);
  await field.pressSequentially('dividends');
  await expect(options).toHaveText('Search the report for “dividends”');
  await field.press('Enter');
  await expect(page).toHaveURL(`${to.search}?q=dividends`);
  await expect(page.locator('site-search .tally')).toContainText('for “dividends”');
});

test('nothing is loaded for it before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(CHAPTER);
  const before = asked.length;
  await finder(page).field.focus();
  await expect.poll(() => asked.slice(before)).toContain(to.companyNames);
  expect(asked.slice(0, before).filter((path) => /company-list|names/.test(path))).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('it unfolds where it is asked for, with room for a finger', async ({ page }) => {
    await page.goto(CHAPTER);
    const { field, options } = finder(page);
    await expect(field).toBeHidden();
    const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
    const box = (await link.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    await link.tap();
    await expect(field).toBeFocused();
    await field.pressSequentially('zhong');
    await expect(options.first()).toBeVisible();
    for (const option of await options.all())
      expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await options.filter({ hasText: 'CRSC' }).tap();
    await expect(page).toHaveURL(to.company('crsc'));
  });
});

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to the search, with the index of all there is', async ({ page }) => {
    await page.goto(CHAPTER);
    await expect(finder(page).field).toBeHidden();
    const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await expect(link).toHaveAttribute('href', `${to.search}#search-field`);
  });
});
