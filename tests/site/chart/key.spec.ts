import { charts, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const whole = charts.find(({ ownKey }) => ownKey)!;
const chart = charts.find(({ id }) => id === 'payouts-companies-and-yuan')!;

for (const width of [360, 1280]) {
  test(`the key sets each sign nearer to its words than to the next pair, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(to.chart(chart.id));
    const pairs = await page
      .getByRole('list', { name: 'Key' })
      .getByRole('listitem')
      .evaluateAll((items) =>
        items.flatMap((item) => {
          const swatch = item.querySelector('svg');
          if (!swatch) return [];
          const words = document.createRange();
          words.selectNodeContents(item.querySelector('a')!);
          const box = item.getBoundingClientRect();
          const gap = words.getBoundingClientRect().left - swatch.getBoundingClientRect().right;
          return [{ gap, left: box.left, right: box.right, top: box.top }];
        }),
      );
    expect(pairs.length).toBeGreaterThan(2);
    for (const { gap } of pairs) expect(gap).toBeCloseTo(6, 0);
    for (const [index, pair] of pairs.slice(1).entries()) {
      const before = pairs[index]!;
      if (Math.abs(before.top - pair.top) < 4) expect(pair.left - before.right).toBeCloseTo(24, 0);
    }
  });
}

test('each sign of a chart’s key leads to the whole key', async ({ page }) => {
  await page.goto(to.chart(chart.id));
  await page.getByRole('list', { name: 'Key' }).getByRole('link').first().click();
  await expect(page).toHaveURL(to.chart(whole.id));
});
