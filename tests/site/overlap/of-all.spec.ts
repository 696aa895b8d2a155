import type { Locator } from '@playwright/test';
import { edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const OF_ALL = to.overlaps(edition.companyCount);
const CHIPS = ['companies-record-revenue', 'dividend-companies-share', 'private-companies-share'];

/** Squares drawn in each way. */
async function squares(drawing: Locator): Promise<Record<string, number>> {
  return drawing
    .locator('svg > path')
    .evaluateAll((paths) =>
      Object.fromEntries(
        paths.map((path) => [path.classList[0]!, path.getAttribute('d')!.split('M').length - 1]),
      ),
    );
}

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('examples are drawn and said, and every two counts stand in a table', async ({ page }) => {
    await page.goto(OF_ALL);
    const first = page.locator('overlap-choice');
    await expect(first.getByRole('heading')).toHaveText('Are the winners the same companies?');
    await expect(first.locator('.answer')).toHaveText(
      'At least 48 and at most 322 companies are in both: the report does not say how many.',
    );
    expect(await squares(first)).toEqual({ must: 48, may: 274, rest: 264 });
    await expect(page.getByRole('combobox')).toHaveCount(0);
    const lists = page.locator('details:has(table)');
    const texts = await lists.evaluateAll((all) => all.map((each) => each.textContent));
    expect(texts).toHaveLength(54);
    const record = lists.filter({ hasText: /^\s*Companies with the highest revenue/ });
    await record.locator('summary').click();
    await expect(record.getByRole('row', { name: /^51 285 .*planned a cash dividend/ })).toBeVisible();
  });
});

test('two groups chosen are drawn, said, linked to their rows and kept in the address', async ({ page }) => {
  await page.goto(OF_ALL);
  const choice = page.locator('overlap-choice');
  await choice.getByLabel('First group').selectOption('fifth-set-launched');
  await choice.getByLabel('Second group').selectOption('fifth-set-revenue-1bn');
  await expect(choice.locator('.answer')).toHaveText(/^At least 14 and at most 16 companies/);
  await expect(choice.locator('.reason')).toContainText('Of the 20 that they are counted among');
  expect(await squares(choice)).toEqual({ must: 14, may: 2, rest: 570 });
  await expect(choice.getByRole('link', { name: '18 companies' })).toHaveAttribute(
    'href',
    to.fact('fifth-set-launched'),
  );
  await expect(choice.getByRole('heading')).toHaveText('Are these the same companies?');
  expect(new URL(page.url()).search).toBe('?sets=fifth-set-launched~fifth-set-revenue-1bn');
  await expect(choice.getByLabel('First group').locator('option:disabled')).toHaveCount(1);
});

test('an address shows three groups, and every two of them', async ({ page }) => {
  await page.goto(`${OF_ALL}?sets=${CHIPS.join('~')}`);
  const choice = page.locator('overlap-choice');
  await expect(choice.getByRole('combobox')).toHaveCount(3);
  await expect(choice.locator('.answer')).toHaveText(/^There may be no company in all 3.* 285 at most/);
  await expect(choice.locator('.pairs')).toContainText('In the first and the second: 51 to 285.');
});

test('what an address asks for that there is not is passed over', async ({ page }) => {
  for (const sets of ['nothing~at-all', 'ai-companies', 'ai-companies~ai-companies', '~~', '%']) {
    await page.goto(`${OF_ALL}?sets=${sets}`);
    await expect(page.locator('overlap-choice .answer')).toHaveText(/^At least 48 and at most 322/);
  }
});
