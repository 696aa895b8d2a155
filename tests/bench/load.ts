import type { Browser, CDPSession, Page } from '@playwright/test';

/** What is known of one load of one page by a browser that never saw it. */
export interface Load {
  /** transferred, by kind */
  bytes: Record<Kind, number>;
  requests: number;
  fonts: number;
  /** asked of another origin */
  foreign: number;
  /** ms */
  fcp: number;
  lcp: number;
  /** when the last chart was drawn, ms; with the text where it comes with it */
  drawn: number;
  cls: number;
  /** ms of long tasks beyond the 50 that nobody feels */
  blocking: number;
  /** ms */
  script: number;
  nodes: number;
  /** times the page was laid out between its first paint and rest */
  layouts: number;
}

export const KINDS = ['html', 'css', 'script', 'font', 'image', 'other'] as const;
export type Kind = (typeof KINDS)[number];

const KIND: Record<string, Kind> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'script',
  Font: 'font',
  Image: 'image',
};

/** Slow 4G, and a telephone in the middle of its class. */
const THROTTLE = {
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
  offline: false,
};
const CPU_RATE = 4;
const TELEPHONE = { width: 412, height: 823 };

/** Loads a page cold, in a context of its own. */
export async function load(browser: Browser, address: string, throttled: boolean): Promise<Load> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: TELEPHONE });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Performance.enable');
    if (throttled) {
      await session.send('Network.emulateNetworkConditions', THROTTLE);
      await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
    }
    const traffic = watch(session, new URL(address).origin);
    await page.addInitScript(observe);
    await browser.startTracing(page, { categories: ['devtools.timeline', 'loading'] });
    await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
    const layouts = layoutsIn(await browser.stopTracing());
    return { ...traffic, ...(await timings(page)), script: await scriptTime(session), layouts };
  } finally {
    await context.close();
  }
}

/** Counts what comes over the wire from now on. */
function watch(session: CDPSession, origin: string): Pick<Load, 'bytes' | 'requests' | 'fonts' | 'foreign'> {
  const bytes = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Load['bytes'];
  const traffic = { bytes, requests: 0, fonts: 0, foreign: 0 };
  const kinds = new Map<string, Kind>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    // An icon is asked for after the page, or not at all.
    if (response.url.startsWith('data:') || type === 'Other') return;
    kinds.set(requestId, KIND[type] ?? 'other');
    traffic.requests += 1;
    if (type === 'Font') traffic.fonts += 1;
    if (new URL(response.url).origin !== origin) traffic.foreign += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) bytes[kind] += encodedDataLength;
  });
  return traffic;
}

/** Runs in the page, before anything of it does. */
function observe(): void {
  const seen = { lcp: 0, cls: 0, blocking: 0 };
  Object.assign(window, { seen });
  const on = (
    type: string,
    take: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void,
  ) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry as never))).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on('layout-shift', ({ value, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value));
  on('longtask', ({ duration }) => (seen.blocking += duration - 50));
}

function timings(page: Page): Promise<Pick<Load, 'fcp' | 'lcp' | 'drawn' | 'cls' | 'blocking' | 'nodes'>> {
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { lcp: number; cls: number; blocking: number } };
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const [mark] = performance.getEntriesByName('drawn');
    const drawn = mark ? mark.startTime : fcp;
    return { ...seen, fcp, drawn, nodes: document.querySelectorAll('*').length };
  });
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

interface TraceEvent {
  name: string;
  ts: number;
  args: { frame?: string; beginData?: { frame: string } };
}

/** Layouts of the page’s own frame after its first paint. */
function layoutsIn(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const painted = traceEvents.findLast(({ name }) => name === 'firstPaint');
  if (!painted) return NaN;
  return traceEvents.filter(
    ({ name, ts, args }) =>
      name === 'Layout' && ts > painted.ts && args.beginData?.frame === painted.args.frame,
  ).length;
}
