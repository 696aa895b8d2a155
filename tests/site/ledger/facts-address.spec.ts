import { ALL, choice, row, search, shown, status } from './explorer.ts';
import { to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const HOSTILE = [
  '?chapter=99&unit=Yuan&hedge=%&company=nobody&role=hero&sort=toString',
  '?chapter=__proto__&company=constructor&sort=__proto__&q=',
  '?q=%ED%A0%80&unit=%ED%BF%BF',
  '?%&%%=%&&==&q',
  `?q=${'a'.repeat(100_000)}`,
  `?company=${'%22%5D'.repeat(15_000)}`,
];

test.describe('the address', () => {
  test('gives back what it was given, and steps back and forward', async ({ page }) => {
    const query = '?q=profit&kind=printed&unit=yuan&sort=value';
    await page.goto(`${to.facts}${query}`);
    const found = await shown(page);
    expect(found.length).toBeGreaterThan(1);
    await expect(search(page)).toHaveValue('profit');
    await choice(page, 'Chapter').selectOption('1');
    await page.getByRole('button', { name: /^What/ }).click();
    await expect(page).toHaveURL(`${to.facts}?q=profit&kind=printed&unit=yuan&sort=subject&chapter=1`);
    const narrowed = await shown(page);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(to.facts + query);
    await expect(choice(page, 'Chapter')).toHaveValue('');
    expect(await shown(page)).toEqual(found);
    await page.goForward();
    await page.goForward();
    expect(await shown(page)).toEqual(narrowed);
  });

  test('takes what is typed without a step in the history', async ({ page }) => {
    await page.goto(to.cover);
    await page.goto(to.facts);
    await search(page).pressSequentially('net profit');
    await expect(page).toHaveURL(`${to.facts}?q=net+profit`);
    await page.goBack();
    await expect(page).toHaveURL(to.cover);
  });

  test('that means nothing shows everything', async ({ page }) => {
    await page.goto(to.facts + HOSTILE[0]!);
    for (const query of HOSTILE) {
      // A server refuses an address so long; a page can still be given one.
      await page.evaluate((given) => {
        history.pushState(null, '', given);
        dispatchEvent(new PopStateEvent('popstate'));
      }, query);
      await expect(status(page), query.slice(0, 80)).toHaveText(`Showing all ${ALL.length} figures`);
      expect(await shown(page)).toEqual(ALL);
    }
  });
});

test.describe('a row’s own address', () => {
  for (const width of [360, 1280]) {
    test(`leads to it at ${width} px, whatever is asked beside it`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const query of ['', '?unit=yuan&sort=value', '?q=nothing-of-the-kind', '?sort=-subject']) {
        await page.goto(`${to.facts}${query}#crsc-bond-coupon`);
        await expect(row(page, 'crsc-bond-coupon'), query).toBeInViewport({ ratio: 1 });
      }
      await page.goto(`${to.facts}?unit=yuan#revenue-total`);
      await expect(row(page, 'revenue-total')).toBeInViewport({ ratio: 1 });
      await expect(status(page)).toContainText(` of ${ALL.length}`);
    });
  }

  test('within the page shows a row that was filtered out; back brings the filter back', async ({ page }) => {
    await page.goto(`${to.facts}?unit=yuan`);
    const found = await shown(page);
    await page.evaluate(() => (location.hash = 'crsc-bond-coupon'));
    await expect(row(page, 'crsc-bond-coupon')).toBeInViewport({ ratio: 1 });
    expect(await shown(page)).toEqual(ALL);
    await expect(page).toHaveURL(to.fact('crsc-bond-coupon'));
    await expect(status(page)).toContainText('Showing all figures again');
    await page.goBack();
    await expect(page).toHaveURL(`${to.facts}?unit=yuan`);
    expect(await shown(page)).toEqual(found);
  });

  test('of a chapter works where its head had stepped away', async ({ page }) => {
    await page.goto(`${to.facts}?sort=value`);
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Reform' })
      .click();
    await expect(page.locator('#chapter-4 .group')).toBeInViewport({ ratio: 1 });
    expect(await shown(page)).toEqual(ALL);
  });

  test('goes from the address when a choice hides the row', async ({ page }) => {
    await page.goto(to.fact('crsc-bond-coupon'));
    await choice(page, 'Unit').selectOption('percent');
    await expect(page).toHaveURL(`${to.facts}?unit=percent#crsc-bond-coupon`);
    await choice(page, 'Unit').selectOption('yuan');
    await expect(page).toHaveURL(`${to.facts}?unit=yuan`);
  });
});
