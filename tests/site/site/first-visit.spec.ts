import { readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { isSortable } from '../../../src/charts/sortable.ts';
import { piecemeal, type Piecemeal } from '../piecemeal.ts';
import { chapters, charts, dist, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

// Who comes by a shared link has been here never before, and sees this one page.
test.use({ cold: true });

/** Slow 4G, as browsers’ own tools have it: kB a second, ms there and back. */
const SLOW_4G = {
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
  offline: false,
};
/** of the window; Google calls ten times this good */
const STILL = 0.01;
/** what introduces a page, or its drawing */
const TEXT = ':is(.lead, .standfirst, .under > p)';
/** ms of reading before the faces may come */
const READ = 300;

const first = {
  cover: to.cover,
  'a chapter': to.chapter(chapters[0]!.slug),
  'a chart': to.chart(charts.find(isSortable)!.id),
};

for (const [kind, path] of Object.entries(first)) {
  for (const width of [412, 1280]) {
    test(`the first visit on a slow line shows ${kind} at once, then in our own faces, and nothing moves, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const session = await page.context().newCDPSession(page);
      await session.send('Network.emulateNetworkConditions', SLOW_4G);
      await page.addInitScript(watchShifts);
      const painted = Promise.withResolvers<void>();
      await page.route('**/*.woff2', async (route) => {
        await painted.promise;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      // Nodes have numbers that last only once the document is whole.
      await page.waitForLoadState('domcontentloaded');
      await page.waitForTimeout(READ);
      expect.soft(await facesOf(session), 'before').not.toContain('Source');
      // What moved while the text came in pieces is no matter of faces; `shift.spec` sees to it.
      await page.evaluate(() => (window.shifted = 0));
      painted.resolve();
      await page.waitForLoadState('load');
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(READ);
      expect.soft(await facesOf(session), 'after').toBe('Source Serif 4 Semibold, SourceSans3VF');
      expect.soft(await page.evaluate(() => window.shifted), 'shift').toBeLessThan(STILL);
    });
  }
}

declare global {
  interface Window {
    /** the sum of all shifts of the layout so far, as a share of the window */
    shifted: number;
  }
}

/** Runs in the page, before anything of it does. */
function watchShifts(): void {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.shifted += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * The fonts that the browser drew the headline and a text with, asked of the browser: what a style wishes for proves
 * nothing. Asked again where the page grew in between, as the browser then forgets the numbers of its nodes.
 */
async function facesOf(session: CDPSession): Promise<string> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  let faces: string[] = [];
  await expect(async () => {
    faces = [];
    for (const selector of ['main h1', `main ${TEXT}`]) {
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      faces.push(fonts.map(({ familyName }) => familyName).join(' and '));
    }
  }).toPass({ timeout: 30_000 });
  return faces.join(', ');
}

for (const { slug } of chapters) {
  for (const width of [412, 1280]) {
    test(`the first screen of ${slug} is drawn before the files for what follows, and stays as it is, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 1000 });
      // The line beside the contents tells how far of what is there is read, and more comes.
      await page.emulateMedia({ reducedMotion: width === 412 ? 'no-preference' : 'reduce' });
      const drawn = Promise.withResolvers<void>();
      await page.route('**/later.*', async (route) => {
        await drawn.promise;
        await route.continue();
      });
      await page.goto(to.chapter(slug), { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await page.evaluate(() => document.fonts.ready);
      const above = await page
        .locator('link[href*="/later."][rel=stylesheet]')
        .evaluate(
          (link) => link.parentElement!.querySelector('p:last-of-type')!.getBoundingClientRect().bottom,
        );
      const clip = { x: 0, y: 0, width, height: Math.min(above, 1000) };
      const before = await page.screenshot({ clip });
      await expect(page.locator('figure')).toHaveCount(0);
      drawn.resolve();
      await page.waitForLoadState('load');
      await expect(page.locator('figure svg').first()).toBeAttached();
      expect(before.equals(await page.screenshot({ clip }))).toBe(true);
    });
  }
}

const [{ slug }] = chapters as [(typeof chapters)[0]];
const html = readFileSync(`${dist}${to.chapter(slug)}index.html`, 'utf8');
/** The page up to the end of its masthead, to where its first screen ends, and the rest. */
const [, ...pieces] = /^([^]*?<\/header>)([^]*?)(<figure[^]*)$/.exec(html)!;

const inPieces = test.extend<{ line: Piecemeal }>({
  line: async ({}, use) => {
    const line = piecemeal(`http://localhost:${process.env.E2E_PORT}`, to.chapter(slug), pieces);
    await use(line);
    line.close();
  },
  baseURL: ({ line }, use) => use(line.origin),
});

inPieces(
  'a chapter is painted when its first screen has come: not its masthead alone, and not with its charts',
  async ({ page, line }) => {
    const paints = () => page.evaluate(() => performance.getEntriesByType('paint').length);
    await page.goto(to.chapter(slug), { waitUntil: 'commit' });
    await expect(page.locator('header').first()).toBeAttached();
    await page.waitForTimeout(READ);
    expect(await paints(), 'with the masthead').toBe(0);
    line.next();
    await expect.poll(paints, 'with the text').toBeGreaterThan(0);
    await expect(page.locator('figure')).toHaveCount(0);
    line.next();
    await expect(page.locator('figure svg').first()).toBeAttached();
  },
);
