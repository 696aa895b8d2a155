import { readdirSync, readFileSync } from 'node:fs';
import { figure } from '../../../src/data/figure.ts';
import { fill } from '../../../src/data/text.ts';
import { heard } from '../../../src/lib/number/heard.ts';
import { words } from '../../../src/lib/number/quantity.ts';
import { parsePoint } from '../../unit/content/point-prose.ts';
import { charts, edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const FOLDER = 'src/content/2024/between-the-lines';
const points = readdirSync(FOLDER).map((file) => parsePoint(file, readFileSync(`${FOLDER}/${file}`, 'utf8')));

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('every point stands under its finding and its verdict, in the overview and at its anchor', async ({
      page,
    }) => {
      await page.goto(to.betweenTheLines);
      const overview = page.getByRole('navigation', { name: 'Points' });
      for (const point of points) {
        const { id, heading, verdict, because, overturn } = point;
        const name = fill(edition, heading);
        const entry = overview
          .getByRole('listitem')
          .filter({ has: page.getByRole('link', { name: heard(name), exact: true }) });
        await expect(entry.getByRole('link')).toHaveAttribute('href', `#${id}`);
        await expect(entry).toContainText(verdict, { ignoreCase: true });
        const section = page.locator(`section#${id}`);
        await expect(section.getByRole('heading', { level: 2 })).toContainText(name);
        await expect(section.locator('.found')).toContainText(verdict, { ignoreCase: true });
        await expect(section.locator('.because')).toHaveText(because);
        await expect(section.locator('.overturn')).toContainText(overturn);
      }
    });
  });
}

test('every number of a working leads to its row, and every drawing to its page', async ({ page }) => {
  await page.goto(to.betweenTheLines);
  for (const { id, arithmetic, charts: drawn, cards } of points) {
    const point = page.locator(`section#${id}`);
    const rows = point.getByRole('table').locator('tbody').getByRole('row');
    await expect(rows).toHaveCount(arithmetic.length);
    for (const [at, number] of arithmetic.entries()) {
      const shown = figure(edition, number);
      const link = rows.nth(at).getByRole('link');
      await expect(link).toHaveText(words(shown, { form: 'full', noun: shown.unit !== 'percent' }));
      const other = /^context-(\d{4})-/.exec(number);
      const row = edition.secondSources.has(number) ? to.secondSource(number) : to.fact(number);
      await expect(link).toHaveAttribute('href', other ? to.earlierEdition(Number(other[1])) : row);
    }
    for (const chart of charts.filter((each) => drawn.includes(each.id)))
      await expect(point.getByRole('link', { name: heard(chart.headline) })).toHaveAttribute(
        'href',
        to.chart(chart.id),
      );
    for (const card of cards) await expect(point.locator(`a[href$="#${card}"]`)).toBeVisible();
  }
});

test('on a phone a point shows its finding and its verdict, and the rest when it is asked for or led to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(to.point(points.at(-1)!.id));
  const prose = (at: number) => page.locator(`section#${points.at(at)!.id} .prose`);
  await expect(prose(-1)).toBeVisible();
  await expect(prose(0)).toBeHidden();
  await page.locator(`section#${points[0]!.id} summary`).first().click();
  await expect(prose(0)).toBeVisible();
});

test('a point opens at its own address', async ({ page }) => {
  const last = points.at(-1)!;
  await page.goto(to.point(last.id));
  await expect(
    page.getByRole('heading', { level: 2, name: heard(fill(edition, last.heading)) }),
  ).toBeInViewport();
});

test('earlier editions have a row for each year with its source, below the warning', async ({ page }) => {
  await page.goto(to.betweenTheLines);
  const section = page.getByRole('region', { name: 'Earlier editions' });
  for (const { year, url, net_profit_growth: growth, seen } of edition.context) {
    const row = section.locator(`tr#edition-${year}`);
    await expect(row.getByRole('link')).toHaveAttribute('href', url);
    await expect(row).toContainText(seen === 'whole' ? 'Read whole' : 'Read as an excerpt');
    await expect(row.getByRole('cell').nth(2)).toContainText(
      growth === null ? 'growth not printed' : `growth ${growth}%`,
    );
  }
  const warning = section.getByText('Do not read down a column as growth');
  const [above, below] = [await warning.boundingBox(), await section.getByRole('table').boundingBox()];
  expect(above!.y + above!.height).toBeLessThan(below!.y);
});

test('the page of a chart leads to the points that question it', async ({ page }) => {
  const question = points.find(({ charts: drawn }) => drawn.length > 0)!;
  await page.goto(to.chart(question.charts[0]!));
  const questions = page.getByRole('region', { name: 'Between the lines' });
  await expect(questions.getByRole('link', { name: heard(fill(edition, question.heading)) })).toHaveAttribute(
    'href',
    to.point(question.id),
  );
});

test('a chapter leads from another release’s number to its row here', async ({ page }) => {
  await page.goto(to.chapter('stable-trend'));
  await page
    .locator(`a[href="${to.earlierEdition(2023)}"]`)
    .first()
    .click();
  await expect(page).toHaveURL(to.earlierEdition(2023));
  await expect(page.locator('tr#edition-2023')).toBeInViewport();
});
