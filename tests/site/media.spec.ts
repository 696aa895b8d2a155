import { chapters, charts, kinds, to } from './published.ts';
import { expect, test } from './quiet.ts';

/** The text of an A4 page between its margins, in CSS pixels. */
const A4 = { width: 673, height: 986 };
const DRAWING = 'svg[role~="graphics-document"]:visible';

for (const { number, slug } of chapters) {
  test(`chapter ${slug} in print has its drawings and tables, and no navigation`, async ({ page }) => {
    await page.setViewportSize(A4);
    await page.goto(to.chapter(slug));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('nav:visible, summary:visible')).toHaveCount(0);
    for (const { id, rows } of charts.filter(({ chapter }) => chapter === number)) {
      const figure = page.locator(`figure#${id}`);
      await expect(figure.locator(DRAWING)).toHaveCount(1);
      await expect(figure.getByRole('table').locator('[data-key]:visible')).toHaveCount(rows.length);
    }
  });
}

test('a chart page in print has its drawing, its table and its source, and no navigation', async ({
  page,
}) => {
  await page.setViewportSize(A4);
  await page.goto(kinds.chart);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('nav:visible')).toHaveCount(0);
  await expect(page.locator(DRAWING)).toHaveCount(1);
  await expect(page.getByRole('table').locator('[data-key]:visible')).toHaveCount(charts[0]!.rows.length);
  await expect(page.getByRole('figure')).toContainText('Source: Shanghai Stock Exchange');
});

test('print is dark on white, whatever the screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(kinds.chapter);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(21, 25, 31)', backgroundColor: 'rgb(255, 255, 255)' });
});

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind} opens in forced colours and with reduced motion`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}
