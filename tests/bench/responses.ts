import { chromium, type Browser, type ElementHandle, type Locator, type Page } from '@playwright/test';
import { NOTED } from '../../src/client/number/noted-words.ts';
import { findBrowser } from '../site/browser.ts';
import { chapters, to } from '../site/published.ts';
import { judge } from './goal.ts';
import { median } from './median.ts';
import { host } from './server.ts';
import { table } from './table.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
/** Times that the processor is slower: a telephone in the middle of its class. */
const CPU_RATE = 4;
/** ms after which what a reader did has been answered */
const ANSWERED = 1000;

/** What is turned to, found before the clock runs: the browser’s driver searches a page for longer than a page answers. */
interface Place {
  element: ElementHandle;
  x: number;
  y: number;
}

interface Act {
  name: string;
  path: string;
  on: (page: Page) => Locator;
  act: (page: Page, place: Place) => Promise<void>;
}

const point: Act['act'] = (page, { x, y }) => page.mouse.move(x, y);
const press: Act['act'] = (page, { x, y }) => page.mouse.click(x, y);

const chapter = to.chapter(chapters[0]!.slug);
const mark = (page: Page) => page.locator('chart-marks svg:visible [data-key]');

/** What a reader does on a page that has come to rest, for the first time there. */
const ACTS: Act[] = [
  { name: 'point at a mark', path: chapter, on: (page) => mark(page).nth(2), act: point },
  { name: 'press a mark', path: chapter, on: (page) => mark(page).nth(2), act: press },
  {
    name: 'arrow key to the next mark',
    path: chapter,
    on: (page) => mark(page).first(),
    act: async (page, { element }) => {
      await element.focus();
      await page.keyboard.press('ArrowRight');
    },
  },
  {
    name: 'largest first',
    path: chapter,
    on: (page) => page.getByText('largest first').first(),
    act: press,
  },
  {
    name: 'unfold a table',
    path: chapter,
    on: (page) => page.getByText('Data', { exact: true }).first(),
    act: press,
  },
  {
    name: 'point at a number',
    path: chapter,
    on: (page) => page.locator(NOTED).nth(3),
    act: point,
  },
  {
    name: 'type into the filter of the ledger',
    path: to.facts,
    on: (page) => page.locator('facts-explorer input[type=search]'),
    act: async (page, { element }) => {
      await element.focus();
      await page.keyboard.press('r');
    },
  },
  {
    name: 'sort the ledger',
    path: to.facts,
    on: (page) => page.locator('thead th button').first(),
    act: press,
  },
];

/** Holds what a reader does at a processor four times slower to the time until the next paint. */
export async function run(): Promise<boolean> {
  const server = await host('dist');
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const measured: { of: string; value: number }[] = [];
    for (const act of ACTS) {
      const times: number[] = [];
      for (let round = 0; round < RUNS; round += 1) times.push(await answer(browser, server.origin, act));
      measured.push({ of: act.name, value: median(times) });
    }
    const rows = measured.map(({ of, value }) => [of, value.toFixed(0)]);
    console.log(`ms until the next paint, processor ${CPU_RATE} times slower; medians of ${RUNS}\n`);
    console.log(`${table(['act', 'ms'], rows)}\n`);
    return judge([{ name: 'next paint', limit: 100, unit: ' ms', measured }]);
  } finally {
    await browser.close();
    server.close();
  }
}

/** ms from the slowest event of an act to the next paint, or of the longest task it led to. */
async function answer(browser: Browser, origin: string, { path, on, act }: Act): Promise<number> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
  });
  try {
    const page = await context.newPage();
    await page.goto(origin + path, { waitUntil: 'networkidle', timeout: 120_000 });
    const place = await placeOf(on(page));
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
    await page.evaluate(observe);
    await act(page, place);
    await page.waitForTimeout(ANSWERED);
    return await page.evaluate(() => (window as unknown as { slowest: number }).slowest);
  } finally {
    await context.close();
  }
}

async function placeOf(found: Locator): Promise<Place> {
  await found.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await found.boundingBox())!;
  return { element: await found.elementHandle(), x: x + width / 2, y: y + height / 2 };
}

/** Runs in the page. Events shorter than 16 ms are not told. */
function observe(): void {
  const seen = Object.assign(window, { slowest: 16 });
  const take = (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries()) seen.slowest = Math.max(seen.slowest, duration);
  };
  new PerformanceObserver(take).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver(take).observe({ type: 'longtask' });
}
