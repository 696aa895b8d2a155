import type { Page } from '@playwright/test';
import { isSortable } from '../../../src/charts/sortable.ts';
import { figure } from '../../../src/data/figure.ts';
import { chapters, charts, edition, to } from '../published.ts';
import { tip } from '../chart/marks.ts';
import { expect, test } from '../quiet.ts';

const PAGE = to.chapter(chapters[0]!.slug);
const { id, rows } = charts[0]!;
/** In the first paragraph of the page. */
const PRINTED = figure(edition, 'revenue-total');

/** Addresses of the files of parts that the page asks for, from now on. */
function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/parts\.\w+\.json$/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Keeps what the page asks for until it is sent. */
async function holdParts(page: Page): Promise<() => void> {
  let send = () => {};
  const sent = new Promise<void>((done) => (send = done));
  await page.route('**/parts.*.json', async (route) => {
    await sent;
    await route.fallback();
  });
  return send;
}

test('a telephone fetches a table when its fold is opened, and nothing before', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 800 });
  const asked = askedFor(page);
  await page.goto(PAGE);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.locator(`#${id} summary`, { hasText: 'Data' }).click();
  await expect(page.locator(`#${id}`).getByRole('table').locator('tr[data-key]')).toHaveCount(rows.length);
  await page.locator(`#${id} summary`, { hasText: 'Share' }).click();
  await expect(page.locator(`#${id} share-chart`)).toBeVisible();
  expect(new Set(asked).size).toBe(asked.length);
});

test('where there is room the wide drawings are fetched at once, no table with them, and nothing moves', async ({
  page,
}) => {
  const asked = askedFor(page);
  await page.route('**/parts.*.json', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.fallback();
  });
  await page.goto(PAGE, { waitUntil: 'domcontentloaded' });
  const drawing = page.locator(`#${id} .wide svg`);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const before = await page.locator(`#${id}`).boundingBox();
  await expect(drawing).toBeVisible();
  await expect(drawing.locator('[data-key]').first()).toBeVisible();
  expect(await page.locator(`#${id}`).boundingBox()).toEqual(before);
  await expect(page.locator(`#${id} .narrow`)).toBeHidden();
  await expect(page.locator('main chart-rows')).toHaveCount(0);
  expect(asked).toHaveLength(1);
});

test('paper has every table of the page at once', async ({ page }) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  const tables = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('main chart-rows tr[data-key]').length;
  });
  const expected = charts.filter(({ chapter }) => chapter === chapters[0]!.number);
  expect(tables).toBe(expected.flatMap((chart) => chart.rows).length);
});

test('an address that names a note leads to it and marks it', async ({ page }) => {
  await page.goto(`${PAGE}#number-${PRINTED.id}`);
  const note = page.locator(`li#number-${PRINTED.id}`);
  await expect(note).toBeInViewport();
  expect(await note.evaluate((each) => each.matches(':target'))).toBe(true);
});

test('who was led to a note and went on is not led back to it', async ({ page }) => {
  await page.goto(`${PAGE}#number-${PRINTED.id}`);
  await expect(page.locator(`li#number-${PRINTED.id}`)).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 1000));
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => scrollY)).toBe(1000);
});

test('a drawing does not wait for a file that does not come', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(XMLHttpRequest.prototype, 'timeout', { set: () => {} }),
  );
  await page.route('**/parts.*.json', () => {});
  await page.goto(PAGE);
  await page.locator(`#${id} svg [data-key="${rows[0]!.key}"]:visible`).hover();
  await expect(tip(page)).toContainText(rows[0]!.value);
});

test('a wide drawing that comes after all waiting is lit, in the order asked for, and walked by the keyboard', async ({
  page,
}) => {
  const { id: sorted, rows: all } = charts.find(
    (chart) => chart.chapter === chapters[0]!.number && isSortable(chart),
  )!;
  const { key } = all[1]!;
  const send = await holdParts(page);
  await page.goto(`${PAGE}?highlight=${key}&sort=value#${sorted}`);
  const marks = (width: string) => page.locator(`#${sorted} .${width} [data-key]`);
  const lit = (width: string) => page.locator(`#${sorted} .${width} [data-key="${key}"]`);
  await expect(lit('narrow')).toHaveAttribute('data-highlighted');
  await expect(marks('wide')).toHaveCount(0);
  send();
  await expect(lit('wide')).toHaveAttribute('data-highlighted');
  const keys = (width: string) =>
    marks(width).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.key));
  expect(await keys('wide')).toEqual(await keys('narrow'));
  await lit('wide').focus();
  await page.keyboard.press('ArrowDown');
  await expect(lit('wide')).not.toBeFocused();
  await expect(page.locator(`#${sorted} .wide [data-key]:focus`)).toHaveCount(1);
});

test('a wide drawing that came after the page’s scripts is a stop of Tab', async ({ page }) => {
  const send = await holdParts(page);
  await page.goto(PAGE);
  await page.waitForFunction(() => customElements.get('chart-marks'));
  send();
  await expect(page.locator(`#${id} .wide [data-key]`).first()).toHaveAttribute('tabindex', '0');
});

test.describe('where the file of parts cannot be had', () => {
  test.beforeEach(async ({ page }) => {
    // A host may answer with a page of its own instead.
    await page.route('**/parts.*.json', (route) => route.fulfill({ body: '<html>' }));
    await page.goto(PAGE);
  });

  test('a fold holds the link that readers without scripts follow, until it is opened when the file can be had', async ({
    page,
  }) => {
    const answer = page.waitForResponse('**/parts.*.json');
    await page.locator(`#${id} summary`, { hasText: 'Data' }).click();
    await expect(
      page.locator(`#${id}`).getByRole('link', { name: 'Table on the chart’s own page' }),
    ).toHaveAttribute('href', `${to.chart(id)}#data`);
    await answer;
    await page.unroute('**/parts.*.json');
    for (let click = 0; click < 2; click += 1)
      await page.locator(`#${id} summary`, { hasText: 'Data' }).click();
    await expect(page.locator(`#${id}`).getByRole('table')).toBeVisible();
    await expect(page.locator(`#${id} details.data .whereabouts`)).toHaveCount(0);
  });

  test('the drawing answers all the same', async ({ page }) => {
    await page.locator(`#${id} svg [data-key="${rows[0]!.key}"]:visible`).hover();
    await expect(tip(page)).toContainText(rows[0]!.value);
  });

  test('the narrow drawing stands where there is room for a wide one', async ({ page }) => {
    await expect(page.locator(`#${id} .narrow`)).toBeVisible();
    await expect(page.locator(`#${id} .wide`)).toHaveCount(0);
  });

  test('paper has what is there', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(`figure#${id} svg:visible`).first()).toBeVisible();
  });
});
