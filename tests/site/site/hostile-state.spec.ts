import type { Page } from '@playwright/test';
import { hostileStates, type Hostile } from './hostile-state.ts';
import { drawn } from '../parts.ts';
import { charts, edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

// Browsers let a page change its address two hundred times in ten seconds, which a reader never does.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-ipc-flooding-protection'] }),
});

const SORTED = charts.find(({ id }) => id === 'overseas-reach-company-counts')!;
const FACETS = ['chapter', 'kind', 'unit', 'hedge', 'company', 'role', 'sort'];
const VIEWS: [view: string, path: string, names: string[], count: number][] = [
  ['a chart page', to.chart(SORTED.id), ['highlight', 'sort', 'view'], 4000],
  ['an embedded chart', to.embed(SORTED.id), ['highlight', 'sort'], 1500],
  ['a chapter', to.chapter('innovation'), ['highlight', 'sort'], 500],
  ['the ledger', to.facts, FACETS, 3000],
  ['the gallery', to.charts, ['form', 'topic'], 500],
  ['the companies', to.companies, ['exchange', 'chapter', 'industry', 'compare'], 500],
  ['the search', to.search, ['kind', 'page'], 300],
  ['the overlaps', to.overlaps(edition.companyCount), ['sets'], 300],
];

for (const [name, path, names, count] of VIEWS) {
  test(`${name} shows its default view, whatever its address holds, ${count} times`, async ({ page }) => {
    await page.goto(path);
    const requests: string[] = [];
    page.on('request', (request) => {
      // The icon is asked for some time after the page, or not at all.
      if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
    });
    expect(await differences(page, hostileStates(names, count))).toEqual([]);
    expect(requests).toEqual([]);
  });
}

test('a hostile search finds what holds its words, and adds nothing to the page', async ({ page }) => {
  for (const path of [to.facts, to.companies]) {
    await page.goto(path);
    const elements = await page.locator('*').count();
    const counts = await page.evaluate(search, hostileStates(['q'], 150));
    // The first count that is told has an element of its own.
    expect(counts).toHaveLength(1);
    expect(counts[0]! - elements).toBeLessThanOrEqual(1);
  }
  await page.goto(`${to.search}?q=${'x'.repeat(5_000)}`);
  await expect(page.locator('site-search .tally')).toHaveText('');
});

test('a state that means something is none of those', async ({ page }) => {
  for (const [path, state] of [
    [to.chart(SORTED.id), '?sort=value'],
    [to.facts, '?unit=yuan'],
    [to.companies, '?exchange=unlisted'],
    [to.overlaps(edition.companyCount), '?sets=u-mark-removed~ai-companies'],
  ] as const) {
    await page.goto(path);
    expect(await differences(page, [{ state, pad: 0 }])).toEqual([state]);
  }
});

/** How often each is opened anew; the ledger takes longest to load. */
const NAVIGATIONS = [60, 60, 10, 10, 20, 20, 20, 20];

for (const [at, [name, path, names]] of VIEWS.entries()) {
  const count = NAVIGATIONS[at]!;
  test(`${name} opened with a hostile address shows what it shows without, ${count} times`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(path);
    await drawn(page);
    const plain = await settled(page);
    for (const { state, pad } of hostileStates(names, count)) {
      // Servers refuse a query of such a length, and never hear of a hash.
      const longest = state.includes('#') ? 'x'.repeat(pad) : '';
      const address = new URL(path + state.toWellFormed() + longest, baseURL);
      // Another hash alone would load nothing.
      if (address.search === new URL(page.url()).search) await page.goto('about:blank');
      await page.goto(address.href, { waitUntil: 'load' });
      await expect.poll(() => shown(page), state).toEqual(plain);
    }
  });
}

test('an embedded chart hears no message', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (...args) {
      if (args[0] === 'message') heard.push(String(args[1]));
      listen.apply(this, args);
    };
    Object.assign(window, { heard });
  });
  await page.goto(to.embed(SORTED.id));
  const before = await page.content();
  const listeners = await page.evaluate(async () => {
    const messages = [
      '<img src=x>',
      { type: 'star-market-report:height', height: 1e9 },
      { sort: 'value' },
      [],
      null,
    ];
    for (const message of messages) postMessage(message, '*');
    await new Promise((done) => setTimeout(done));
    return [...(window as unknown as { heard: string[] }).heard, ...(onmessage ? ['onmessage'] : [])];
  });
  expect(listeners).toEqual([]);
  expect(await page.content()).toBe(before);
});

/** How many elements the page has after each of these, where that differs. */
function search(states: Hostile[]): number[] {
  const counts = states.map(({ state, pad }) => {
    history.replaceState(null, '', location.pathname + state + 'x'.repeat(pad));
    dispatchEvent(new PopStateEvent('popstate'));
    return document.getElementsByTagName('*').length;
  });
  return [...new Set(counts)];
}

/** Puts each state into the address, as going back would, and names those after which the page is not as before. */
function differences(page: Page, states: Hostile[]): Promise<string[]> {
  return page.evaluate((all) => {
    const main = document.querySelector('main')!;
    const light = main.outerHTML.length < 300_000;
    const look = (whole: boolean) => [
      document.getElementsByTagName('*').length,
      main.querySelector('.tally')?.textContent,
      main.querySelectorAll('[hidden]').length,
      main.querySelectorAll('[aria-current], [data-sorted], [aria-sort]:not([aria-sort=none])').length,
      document.activeElement?.id,
      whole && main.outerHTML,
    ];
    const put = (state: string) => {
      history.replaceState(null, '', location.pathname + state);
      dispatchEvent(new PopStateEvent('popstate'));
      dispatchEvent(new HashChangeEvent('hashchange'));
    };
    put('');
    const [plain, whole] = [look(false).join(), look(true).join()];
    const found = all.filter(({ state, pad }, at) => {
      put(state + 'x'.repeat(pad));
      const every = light ? 50 : 500;
      return at % every === 0 ? look(true).join() !== whole : look(false).join() !== plain;
    });
    return found.slice(0, 5).map(({ state }) => state);
  }, states);
}

/** What a page holds once two frames in a row hold the same. */
async function settled(page: Page) {
  let before;
  let now = await shown(page);
  do {
    before = now;
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    now = await shown(page);
  } while (JSON.stringify(now) !== JSON.stringify(before));
  return now;
}

/** What a page holds, as a reader meets it; the scripts of the browser’s own viewers are no part of it. */
function shown(page: Page) {
  return page.evaluate(() => ({
    elements: document.getElementsByTagName('*').length,
    scripts: document.scripts.length,
    text: document.querySelector('main')!.textContent,
    hidden: document.querySelectorAll('main [hidden]').length,
    marked: document.querySelectorAll('[aria-current], [data-sorted]').length,
  }));
}
