import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { findBrowser } from '../site/browser.ts';
import { enlarged } from '../site/enlarged.ts';
import { to } from '../site/published.ts';
import { judge, type Goal } from './goal.ts';
import { median } from './median.ts';
import { host } from './server.ts';
import { table } from './table.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const LARGE = { path: '/large/index.html', rows: 10_000 };

/** What a reader does to the figures, each from the state that the one before left. */
const STEPS: { name: string; field: string; value: string }[] = [
  { name: 'search “revenue”', field: 'input[type=search]', value: 'revenue' },
  { name: 'search “revenue growth”', field: 'input[type=search]', value: 'revenue growth' },
  { name: 'clear the search', field: 'input[type=search]', value: '' },
  { name: 'choose chapter 1', field: '[name=chapter]', value: '1' },
  { name: 'choose per cent, too', field: '[name=unit]', value: 'percent' },
  { name: 'any unit', field: '[name=unit]', value: '' },
  { name: 'all chapters', field: '[name=chapter]', value: '' },
];

/** Filters the published figures and ten thousand, and takes the time of the main thread in script, style and layout. */
export async function run(): Promise<boolean> {
  const file = `dist${to.facts}index.html`;
  const server = await host('dist', { [LARGE.path]: enlarged(readFileSync(file, 'utf8'), LARGE.rows) });
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const small = await filter(browser, server.origin + to.facts);
    const large = await filter(browser, server.origin + LARGE.path);
    const rows = STEPS.map(({ name }, at) => [
      name,
      small.times[at]!.toFixed(1),
      large.times[at]!.toFixed(1),
    ]);
    console.log(`ms of the main thread, medians of ${RUNS}\n`);
    console.log(`${table(['step', `${small.rows} rows`, `${large.rows} rows`], rows)}\n`);
    return judge([goal(small, 16), goal(large, 100)]);
  } finally {
    await browser.close();
    server.close();
  }
}

/** What the main thread does between an event and the painting of what came of it. */
const WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

interface Filtered {
  rows: number;
  /** ms of each step */
  times: number[];
}

function goal({ rows, times }: Filtered, limit: number): Goal {
  const measured = STEPS.map(({ name }, at) => ({ of: name, value: times[at]! }));
  return { name: `filtering ${rows} rows`, limit, unit: ' ms', measured };
}

async function filter(browser: Browser, address: string): Promise<Filtered> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  await page.goto(address, { timeout: 120_000 });
  await page.locator('facts-explorer form:not([hidden])').waitFor();
  const rows = await page.locator('tbody tr[data-value]').count();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const rounds: number[][] = [];
  for (let round = 0; round <= RUNS; round += 1) rounds.push(await steps(page, session));
  await page.close();
  // The first round warms up: rows are laid out lazily from then on.
  return { rows, times: STEPS.map((_, at) => median(rounds.slice(1).map((times) => times[at]!))) };
}

async function steps(page: Page, session: CDPSession): Promise<number[]> {
  const idle = await timed(session, () => page.evaluate(act, {}));
  const times: number[] = [];
  for (const step of STEPS) times.push((await timed(session, () => page.evaluate(act, step))) - idle);
  return times;
}

/** ms that the main thread worked: what it waits for the processor, on a machine with other work, does not count. */
async function timed(session: CDPSession, work: () => Promise<void>): Promise<number> {
  const before = await worked(session);
  await work();
  return 1000 * ((await worked(session)) - before);
}

async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return WORK.reduce((sum, work) => sum + metrics.find(({ name }) => name === work)!.value, 0);
}

/** Runs in the page: from the event to the frame that shows what came of it; without a field only the frames. */
function act({ field, value = '' }: { field?: string; value?: string }): Promise<void> {
  return new Promise((done) =>
    requestAnimationFrame(() => {
      if (field) {
        const input = document.querySelector<HTMLInputElement>(`facts-explorer ${field}`)!;
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      requestAnimationFrame(() => setTimeout(done));
    }),
  );
}
