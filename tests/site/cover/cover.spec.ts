import type { Page } from '@playwright/test';
import { figure } from '../../../src/data/figure.ts';
import { words } from '../../../src/lib/number/quantity.ts';
import { chapters, charts, edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const AMOUNTS = ['revenue-total', 'rd-total', 'net-profit-total', 'unprofitable-net-loss'];
const MINUTE = 180;

test('the cover states each amount as sentences do, linked to its row', async ({ page }) => {
  await page.goto(to.cover);
  const picture = page.getByRole('list', { name: 'The year’s amounts, drawn to one scale' });
  for (const id of AMOUNTS) {
    const link = picture.locator(`a[href="${to.fact(id)}"]`);
    await expect(link).toHaveText(words(figure(edition, id), { form: 'prose' }));
  }
});

test('the cover is read in a minute, up to its chapters', async ({ page }) => {
  await page.goto(to.cover);
  // What says a thing again, for eyes or for ears, takes no further time.
  await page
    .locator('main svg, main .visually-hidden')
    .evaluateAll((twins) => twins.forEach((twin) => twin.remove()));
  const texts = await page.locator('main header, main ol[aria-label]').allInnerTexts();
  expect(texts.join(' ').split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(MINUTE);
});

test('the cover opens each chapter with its title and a figure, and leads to some charts', async ({
  page,
}) => {
  await page.goto(to.cover);
  for (const { slug, title } of chapters) {
    const door = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
    await expect(door.locator(`a[href="${to.chapter(slug)}"]`)).toBeVisible();
    await expect(door.locator(`a.number[href^="${to.facts}#"]`)).toHaveCount(1);
  }
  const hrefs = await page
    .locator('article a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(3);
  expect(charts.map(({ id }) => to.chart(id))).toEqual(expect.arrayContaining(hrefs));
});

test('squares of the year’s picture are as large in each field, and each amount keeps to its line', async ({
  page,
}) => {
  await page.goto(to.cover);
  for (const width of [320, 360, 703, 704, 768, 1280, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    const [first, ...others] = await scales(page);
    expect(others).toHaveLength(AMOUNTS.length - 1);
    for (const scale of others) expect(scale / first!, `at ${width} px`).toBeCloseTo(1, 2);
    expect(await brokenAmounts(page), `at ${width} px`).toEqual([]);
  }
});

/** Amounts that take more than one line. */
function brokenAmounts(page: Page): Promise<string[]> {
  return page
    .locator('ol[aria-label] a.number')
    .evaluateAll((amounts) =>
      amounts
        .filter((amount) => amount.clientHeight > 1.6 * parseFloat(getComputedStyle(amount).fontSize))
        .map((amount) => amount.textContent),
    );
}

/** Px of the page to one of the drawing, field by field. */
function scales(page: Page): Promise<number[]> {
  return page
    .locator('svg.chart-svg[viewBox]:visible')
    .evaluateAll((fields) =>
      fields
        .filter((field) => field.closest('ol[aria-label]'))
        .map((field) => field.getBoundingClientRect().width / (field as SVGSVGElement).viewBox.baseVal.width),
    );
}
