import type { Page } from '@playwright/test';
import { axeFindings } from '../axe.ts';
import { chapters, charts, edition, kinds, sitemap, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const company = (id: string) => to.company(id);
/** What readers ask for, and where the best answer leads. */
const BEST: [query: string, address: string][] = [
  ['SMIC', company('smic')],
  ['688981', company('smic')],
  ['中芯国际', company('smic')],
  ['百济', company('beigene')],
  ['baijishenzhou', company('beigene')],
  ['science board', to.term('star-market')],
  ['科创板', to.cover],
  ['586', to.overlaps(edition.companyCount)],
  ['1,422.17 billion', to.fact('revenue-total')],
  ['dividends', to.chart('payouts-companies-and-yuan')],
  ['R&D', to.chart('rd-spending-v-net-profit')],
  ['M&A', to.term('ma-six-opinions')],
  ['unprofitable', to.chart('unprofitable-at-listing-sales-and-losses')],
  ['fifth set', to.chart('fifth-set-revenue-as-others-print')],
  ['patents', to.chart('researchers-and-patents')],
  ['board as a whole', to.section('stable-trend', 'overall-performance')],
  ['ETF', to.term('etf')],
  ['outsiders estimate', to.point('net-profit')],
  ['glossary', to.glossary],
];
const HOSTILE = ['<img src=x onerror=alert(1)>', '%', '"', '"]', '__proto__', '\\', '—', 'x'.repeat(200)];

test('the best answer to each of many questions comes first', async ({ page }) => {
  await page.goto(to.search);
  for (const [query, address] of BEST) {
    await search(page, query);
    await expect.soft(results(page).first().getByRole('link'), query).toHaveAttribute('href', address);
  }
});

test('a result tells its kind and chapter in the chapter’s colour, with the words asked for marked', async ({
  page,
}) => {
  await page.goto(`${to.search}?q=dividends`);
  const best = results(page).first();
  await expect(best).toContainText('Chart · V.2 Dividends and buybacks');
  await expect(best).toHaveClass(/\bhue-5\b/);
  await expect(best.locator('mark').first()).toHaveText('Dividends');
  await expect(best.locator('.excerpt mark').first()).toHaveText(/^dividends?$/i);
  await expect(page.locator('site-search .tally')).toHaveText(/^\d+ results for “dividends”$/);
  await best.getByRole('link').click();
  await expect(page).toHaveURL(to.chart('payouts-companies-and-yuan'));
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('dividends');
  await expect(results(page).first()).toContainText('Dividends for 2024');
});

test('results take the place of the index, by kind with how many there are, and the address says so', async ({
  page,
}) => {
  await page.goto(to.search);
  await search(page, 'patents');
  await expect(index(page)).toBeHidden();
  const all = Number(await count(page, 'All'));
  const kind = page.getByRole('radio', { name: /^Figures/ });
  const figures = Number(await count(page, 'Figures'));
  await kind.check();
  await expect(page.locator('site-search .tally')).toHaveText(`${figures} of ${all} results for “patents”`);
  await expect(results(page)).toHaveCount(figures);
  for (const result of await results(page).all()) await expect(result).toContainText('Figure · ');
  await expect(page).toHaveURL(`${to.search}?q=patents&kind=figure`);
  await page.reload();
  await expect(kind).toBeChecked();
  await expect(results(page)).toHaveCount(figures);
  await search(page, 'Quantumctek');
  await expect(results(page).first(), 'no figure of it, so all kinds').toContainText('Company · ');
  await search(page, '');
  await expect(index(page)).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL(to.search);
});

test('more results than fit are shown when asked for, from the first new one on', async ({ page }) => {
  await page.goto(`${to.search}?q=revenue`);
  await expect(results(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(results(page)).toHaveCount(40);
  await expect(results(page).nth(20).getByRole('link')).toBeFocused();
});

test('who comes back finds as many results as were shown, and the place', async ({ page }) => {
  await page.goto(`${to.search}?q=profit`);
  await page.getByRole('button', { name: 'Show more' }).click();
  const link = results(page).nth(30).getByRole('link');
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(results(page)).toHaveCount(40);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

for (const query of ['“net profit”', '688072.SH', 'RMB', '70 per cent', 'Chart 34', 'chart34', 'R&D'])
  test(`“${query}” finds what it names in the search and in the ledger`, async ({ page }) => {
    await page.goto(`${to.search}?${new URLSearchParams({ q: query }).toString()}`);
    await expect(page.locator('site-search .tally')).toContainText(/^\d+ results? for/);
    await page.goto(`${to.facts}?${new URLSearchParams({ q: query }).toString()}`);
    await expect(page.locator('tr[data-value]:visible').first()).toBeVisible();
  });

test('a figure found opens at its row', async ({ page }) => {
  await page.goto(`${to.search}?q=1,422.17&kind=figure`);
  await results(page).first().getByRole('link').click();
  await expect(page).toHaveURL(to.fact('revenue-total'));
  await expect(page.locator('tr:has(#revenue-total)')).toBeInViewport();
});

test('what is not there is not found, and the index stays', async ({ page }) => {
  await page.goto(to.search);
  for (const query of ['zzzz', 'gold']) {
    await search(page, query);
    await expect(page.locator('site-search .tally')).toContainText(`Nothing found for “${query}”`);
    await expect(index(page)).toBeVisible();
  }
});

test('plain questions are answered, as readers type them', async ({ page }) => {
  const questions: [string, RegExp][] = [
    ['how many companies lost money', /loss/i],
    ['who grew most', /gr[eo]w/i],
    ['how much dividends', /dividend/i],
    ['How many workers are in research?', /research|staff/i],
  ];
  for (const [question, first] of questions) {
    await page.goto(`${to.search}?q=${encodeURIComponent(question)}`);
    await expect(page.locator('site-search .tally')).toContainText(`for “${question}”`);
    await expect(page.locator('site-search .tally')).not.toContainText('Nothing');
    await expect(page.locator('site-search ol > li').first()).toContainText(first);
  }
});

test('where nothing is found the closest there is stands instead', async ({ page }) => {
  await page.goto(`${to.search}?q=dividents`);
  await expect(page.locator('site-search ol > li').first()).toContainText(/dividend/i);
});

test('it says that it is searching until it has searched', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await expect(page.locator('site-search .tally')).toHaveText('Searching…');
    await route.continue();
  });
  await page.goto(`${to.search}?q=revenue`);
  await expect(page.locator('site-search .tally')).toContainText('results for “revenue”');
});

test('a chart that is found shows its drawing', async ({ page }) => {
  await page.goto(`${to.search}?q=dividends&kind=chart`);
  const drawing = page.locator('site-search ol > li img').first();
  await drawing.scrollIntoViewIfNeeded();
  await expect.poll(() => drawing.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
});

test('whatever is asked stays text', async ({ page }) => {
  await page.goto(to.search);
  for (const query of HOSTILE) {
    await search(page, query);
    await expect(page.locator('site-search .tally')).toContainText(`“${query}”`);
  }
  await page.goto(`${to.search}?q=%E0%A4%A&kind=<b>&kind=figure`);
  // What held no character was asked by nobody, here as in every list.
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.locator('section[aria-label=Results]')).toBeHidden();
  await expect(page.locator('main :is(img, script:not([type=module]))')).toHaveCount(0);
});

test('nothing of the index is loaded before the field is used, and where it cannot be the page says so', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route('**/pagefind/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' });
  });
  await page.goto(to.search);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.getByRole('searchbox').fill('SMIC');
  await expect(page.locator('site-search .tally')).toContainText('could not be loaded');
  await expect(index(page)).toBeVisible();
  await page.unroute('**/pagefind/**');
});

test('“/” leads to the field from any page, but is a sign where text is typed', async ({ page }) => {
  await page.goto(kinds.chapter);
  await page.keyboard.press('Control+/');
  await expect(page).toHaveURL(kinds.chapter);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('1/2');
  await expect(page.getByRole('searchbox')).toHaveValue('1/2');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('“/” can be switched off, for as long as the reader wants', async ({ page }) => {
  await page.goto(to.search);
  const choice = page.getByRole('checkbox', { name: /^The key/ });
  await choice.uncheck();
  await page.goto(kinds.chapter);
  await page.keyboard.press('/');
  await page.goto(to.search);
  await expect(choice).not.toBeChecked();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await choice.check();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('results have nothing that axe finds, and fit the narrowest window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${to.search}?q=dividends`);
  await expect(results(page).first()).toBeVisible();
  expect(await axeFindings(page, 'all')).toEqual([]);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(320);
});

test('only the search page may run WebAssembly', async ({ request }) => {
  for (const path of Object.values(kinds)) {
    const allowed = (await (await request.get(path)).text()).includes("'wasm-unsafe-eval'");
    expect(allowed, path).toBe(path === to.search);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page is an index of every page, section, chart, point, company and term', async ({
    page,
  }) => {
    await page.goto(to.search);
    await expect(page.getByRole('searchbox')).toBeHidden();
    const links = await index(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const sections = chapters.flatMap(({ slug, sections }) => sections.map(({ id }) => to.section(slug, id)));
    const expected = [
      ...sections,
      ...charts.map(({ id }) => to.chart(id)),
      to.point('net-profit'),
      ...[...edition.companies.keys()].map(to.company),
      ...[...edition.glossary.keys()].map(to.term),
      ...sitemap.filter((path) => path !== to.search),
      to.feed,
    ];
    expect(expected.filter((address) => !links.includes(address))).toEqual([]);
  });
});

async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  if (query) await expect(page.locator('site-search .tally')).toContainText(query.slice(0, 50));
}

function results(page: Page) {
  return page.getByRole('region', { name: 'Results' }).getByRole('listitem');
}

function index(page: Page) {
  return page.locator('.index');
}

async function count(page: Page, kind: string): Promise<string> {
  const label = page.locator('label').filter({ hasText: new RegExp(`^\\s*${kind}`) });
  return (await label.locator('span').textContent())!;
}
