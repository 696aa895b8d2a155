import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { scriptCode } from '../../../src/lib/embed/code.ts';
import { charts, dist, to, VERSION } from '../published.ts';
import { test } from './host.ts';

const [first, second] = charts as [(typeof charts)[number], (typeof charts)[number]];
/** Styles of a host that reach everything. */
const STRICT = `<style>* { all: unset; padding: 9px !important; border: 5px solid red !important; max-width: 90px !important; color: red !important } iframe { display: none !important; height: 20px !important; width: 50px !important; opacity: .1 !important }</style>`;

/** A line as it is copied from the site at this origin. */
function line(origin: string, { id, headline }: { id: string; headline: string }, options = ''): string {
  const code = scriptCode({ id, title: headline, page: origin + to.chart(id) }, origin + to.embedScript);
  return code.replace(' async', `${options} async`);
}

async function frames(page: Page, count: number) {
  await expect(page.locator('iframe')).toHaveCount(count);
  return page.locator('iframe').evaluateAll((all: HTMLIFrameElement[]) =>
    all.map((frame) => ({
      src: new URL(frame.src),
      title: frame.title,
      after: frame.parentElement!.previousElementSibling?.id,
    })),
  );
}

test('a line of script sets a chart where it stands, twice on a page and the same chart twice', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(
    host(
      [first, second, first].map((chart, at) => `<p id="p${at}">Text</p>${line(baseURL!, chart)}`).join(''),
    ),
  );
  expect(await frames(page, 3)).toMatchObject(
    [first, second, first].map(({ headline }, at) => ({ title: headline, after: `p${at}` })),
  );
  await expect(page.locator('a')).toHaveCount(0);
  for (const [at, { id }] of [first, second, first].entries()) {
    const frame = page.locator('iframe').nth(at);
    await frame.scrollIntoViewIfNeeded();
    await fits(page, at, id);
  }
});

test('neither page’s styles reach the other', async ({ page, host, baseURL }) => {
  const column =
    'display:block!important;width:400px!important;max-width:none!important;border:0!important;padding:0!important';
  const theirs = `<p id="theirs">Theirs</p>`;
  await page.goto(host(`${STRICT}<div style="${column}">${line(baseURL!, first)}</div>${theirs}`));
  await frames(page, 1);
  const frame = page.locator('iframe');
  await fits(page, 0, first.id);
  expect((await frame.boundingBox())!.width).toBe(400);
  await expect(frame).toHaveCSS('opacity', '1');
  await expect(frame).toHaveCSS('border-top-width', '0px');
  await expect(page.locator('#theirs')).toHaveCSS('color', 'rgb(255, 0, 0)');
});

test('a line can ask for a version, for what is lit, for a theme and for no headline', async ({
  page,
  host,
  baseURL,
}) => {
  const [row] = first.rows;
  const asked = [
    ` data-version="${VERSION}"`,
    ` data-highlight="${row!.key}"`,
    ' data-theme="dark"',
    ' data-bare',
  ];
  // Of a version no link is left in its place here, so that the line itself is where it stands.
  await page.goto(
    host(asked.map((options) => line(baseURL!, first, options).replace(/<a.*<\/a>/, '')).join('')),
  );
  const [kept, lit, dark, bare] = await frames(page, 4);
  expect(kept!.src.pathname).toBe(to.kept(VERSION).embed(first.id));
  expect(lit!.src.search).toBe(`?highlight=${row!.key}`);
  expect(bare!.src.searchParams.has('bare')).toBe(true);
  expect(dark!.title).toBe(`Chart: ${first.id.replaceAll('-', ' ')}`);
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  await expect(
    page.frameLocator('iframe >> nth=1').locator(`[data-highlighted][data-key="${row!.key}"]`).first(),
  ).toBeVisible();
  await page.locator('iframe').nth(2).scrollIntoViewIfNeeded();
  await expect(page.frameLocator('iframe >> nth=2').locator('html')).toHaveCSS(
    'background-color',
    'rgb(26, 32, 41)',
  );
});

test('an editor may move the script, put it in later, or drop a second one: the chart takes the place of its link', async ({
  page,
  host,
  baseURL,
}) => {
  const [, link, script] = /^(<a.*<\/a>)(.*)$/.exec(line(baseURL!, first))!;
  await page.goto(host(`<p id="before"></p>${link}<p>Text</p>`));
  await page.evaluate(
    ({ src, chart }) => {
      const script = document.createElement('script');
      script.src = src;
      script.dataset.chart = chart;
      document.head.append(script);
    },
    { src: baseURL! + to.embedScript, chart: first.id },
  );
  expect(await frames(page, 1)).toMatchObject([{ title: first.headline, after: 'before' }]);
  await page.goto(host(`<p id="before"></p>${link}<p>Text</p>${script!.replace('async', 'defer')}`));
  expect(await frames(page, 1)).toMatchObject([{ after: 'before' }]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to the chart instead', async ({ page, host, baseURL }) => {
    await page.goto(host(line(baseURL!, first)));
    await expect(page.getByRole('link', { name: first.headline })).toHaveAttribute(
      'href',
      baseURL + to.chart(first.id),
    );
  });
});

test('the script weighs less than 4 kB and names nothing but itself', () => {
  const script = readFileSync(dist + to.embedScript, 'utf8');
  expect(script.length).toBeLessThan(4000);
  expect(script).toMatch(/^\(function placeCharts\(\) \{/);
  expect(script).not.toMatch(/\b__\w+|\bimport\b/);
});

/** The frame at a place is as tall as its chart. */
async function fits(page: Page, at: number, id: string): Promise<void> {
  await expect(page.frameLocator(`iframe >> nth=${at}`).locator(`main[data-chart="${id}"]`)).toBeVisible();
  await expect
    .poll(async () => {
      const { height } = (await page.locator('iframe').nth(at).boundingBox())!;
      const main = page.frameLocator(`iframe >> nth=${at}`).locator('main');
      return Math.floor(height - (await main.evaluate((each) => each.getBoundingClientRect().height)));
    })
    .toBe(0);
}
