import type { Page } from '@playwright/test';
import { pasted } from '../clipboard.ts';
import { to } from '../published.ts';
import { expect, test } from '../quiet.ts';

for (const width of [1280, 700, 360])
  test(`${width} px: rows paste into text a row a line, a tab between cells, a sign between the parts of one`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${to.facts}?q=piotech&kind=printed`);
    const rows = await page.locator('tr[data-value]:visible').count();
    await copyTable(page);
    const lines = (await pasted(page)).trim().split('\n');
    expect(lines[0]).toBe('What\tValue\tAs printed, or how computed\tWhen\tWhere\tCharts');
    expect(lines).toHaveLength(rows + 2);
    for (const line of lines.slice(2)) {
      const [what, , printed, , , charts] = line.split('\t');
      expect(what).toMatch(/\S · Piotech 拓荆科技(?: · |$)/);
      expect(printed).toMatch(/” · Digits allow|” · Elsewhere/);
      expect(charts).toMatch(/^(?:\d\d|fig\.)(?:, (?:\d\d|fig\.))*$/);
    }
  });

test('the page stands where it stood', async ({ page }) => {
  await page.goto(to.facts);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const before = await page.evaluate(() => scrollY);
  await copyTable(page);
  await expect(page.locator('html')).not.toHaveClass(/copying/);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

async function copyTable(page: Page): Promise<void> {
  await page.locator('table.rows').evaluate((table) => getSelection()!.selectAllChildren(table));
  await page.keyboard.press('ControlOrMeta+C');
}
