import { expect, test, type Page } from '@playwright/test';
import { palette } from '../../../src/lib/palette.ts';
import { drawn } from '../parts.ts';
import { chapters as published, to } from '../published.ts';

const chapters = published.map(({ slug }) => to.chapter(slug));

/** Opens a page without any style of ours, as reader views, mails and feeds show it. */
async function openPlain(page: Page, path: string): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() === 'stylesheet') return route.abort();
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const html = (await response.text()).replace(/<style[^]*?<\/style>|<script[^]*?<\/script>/g, '');
    return route.fulfill({ response, body: html.replace(/ class="[^"]*"/g, '') });
  });
  await page.goto(path);
}

/** Where each text of a drawing lies in it, px. */
function placesOfTexts(page: Page, drawings: string): Promise<number[][]> {
  return page.locator(drawings).evaluateAll((all) =>
    all
      .filter((drawing) => drawing.checkVisibility())
      .flatMap((drawing) => {
        // What is out of sight is laid out when it comes near.
        (drawing as SVGElement).style.contentVisibility = 'visible';
        const at = drawing.getBoundingClientRect();
        const scale = at.width / Number(drawing.getAttribute('width'));
        return [...drawing.querySelectorAll('text')].map((text) => {
          const { left, right, top } = text.getBoundingClientRect();
          return [left - at.left, right - at.left, top - at.top].map((px) => Math.round(px / scale));
        });
      }),
  );
}

for (const path of chapters)
  test(`${path} without styles and classes shows each chart once, in its own colours and lengths`, async ({
    page,
  }) => {
    await openPlain(page, path);
    const figures = await page.locator('chart-marks').evaluateAll((all) =>
      all.map((marks) => {
        const drawings = [...marks.querySelectorAll('svg')].filter((drawing) => drawing.checkVisibility());
        const shapes = drawings.flatMap((drawing) => [
          ...drawing.querySelectorAll(':not(pattern) > :is(rect, path, circle)'),
        ]);
        return {
          seen: drawings.length,
          black: shapes.filter((shape) => getComputedStyle(shape).fill === 'rgb(0, 0, 0)').length,
        };
      }),
    );
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ seen, black }) => seen !== 1 || black > 0)).toEqual([]);
  });

test('a page that is turned to be read from right to left keeps every text of its drawings in its place', async ({
  page,
}) => {
  for (const path of chapters) {
    await page.goto(path);
    await drawn(page);
    const before = await placesOfTexts(page, 'chart-marks svg');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const after = await placesOfTexts(page, 'chart-marks svg');
    expect(before.length).toBeGreaterThan(20);
    expect(after).toEqual(before);
  }
});

test('two charts as files in one page keep their colours', async ({ page, request }) => {
  const files = ['companies-by-2024-result', 'innovative-drug-sales-v-losses', 'payouts-companies-and-yuan'];
  const drawn = await Promise.all(
    files.map(async (id) => (await request.get(to.chartFile(id, 'svg'))).text()),
  );
  await page.setContent(`<!doctype html>${drawn.join('')}`);
  const fills = await page.locator('svg').evaluateAll((all) =>
    all.map((svg) =>
      [...svg.querySelectorAll('[fill^="#"]')].every((shape) => {
        const [, red, green, blue] = /^#(..)(..)(..)$/
          .exec(shape.getAttribute('fill')!)!
          .map((part) => parseInt(part, 16));
        return getComputedStyle(shape).fill === `rgb(${red}, ${green}, ${blue})`;
      }),
    ),
  );
  expect(fills).toEqual([true, true, true]);
});

test('labels of a drawing read as words where its text is taken out of the page', async ({ request }) => {
  const html = await (await request.get(chapters[0]!)).text();
  const texts = [...html.matchAll(/<\/text>(.)/gs)].map(([, next]) => next);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((next) => !/\s/.test(next!))).toEqual([]);
});

for (const theme of ['light', 'dark'] as const)
  test(`on a page in ${theme} the colours of a drawing are the theme’s`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(chapters[0]!);
    const rgb = (hex: string) =>
      `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
    const token = (name: string) => rgb(palette(theme).get(name)!);
    const light = (name: string) => palette('light').get(name)!;
    for (const name of ['c1', 'track', 'ink2'])
      await expect(page.locator(`chart-marks [fill="${light(name)}"]`).first(), name).toHaveCSS(
        'fill',
        token(name),
      );
    for (const name of ['grid', 'track-end'])
      await expect(page.locator(`chart-marks [stroke="${light(name)}"]`).first(), name).toHaveCSS(
        'stroke',
        token(name),
      );
  });
