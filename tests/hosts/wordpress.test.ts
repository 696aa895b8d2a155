import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withOwnHashes } from '../../src/commands/page-policy.ts';
import { serveSite, type Site } from '../browsers/site.ts';
import { findBrowser } from '../site/browser.ts';
import { charts, dist, origin, to } from '../site/published.ts';
import { startWordPress, wordPressMissing, type WordPress } from './wordpress.ts';

const { id, headline } = charts[0]!;
/** The tallest: WordPress makes no frame higher than this. */
const TALL = 'company-counts-v-586';
const HIGHEST = 1000;

const missing = wordPressMissing();
if (missing) console.log(`WordPress: ${missing}; its tests are skipped`);

describe.skipIf(missing)('WordPress, given no more than the address of a chart,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'star-market-'));
  let [site, wordPress, browser]: [Site?, WordPress?, Browser?] = [];
  const posts = new Map<string, string>();

  beforeAll(async () => {
    cpSync(dist, folder, { recursive: true });
    site = await serveSite(folder);
    wordPress = await startWordPress(Number(new URL(site.origin).port));
    for (const each of [id, TALL]) {
      for (const path of [`${to.chart(each)}index.html`, to.oembed(each)])
        move(join(folder, path), site.origin);
      posts.set(each, wordPress.post('Before it.', site.origin + to.chart(each), 'After it.'));
    }
    browser = await chromium.launch({
      executablePath: await findBrowser(),
      ignoreDefaultArgs: ['--hide-scrollbars'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await wordPress?.stop();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function read(width: number, chart = id): Promise<{ page: Page; frame: Frame; heard: string[] }> {
    const page = await browser!.newPage({ viewport: { width, height: 900 } });
    const heard: string[] = [];
    // WordPress has no icon, for which a browser asks some time after the page.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    page.on('console', (message) => heard.push(`${message.location().url}: ${message.text()}`));
    page.on('pageerror', (error) => heard.push(error.message));
    await page.goto(posts.get(chart)!);
    await page.locator('iframe.wp-embedded-content').waitFor();
    const frame = page.frames().find((each) => each.url().includes(to.embed(chart)))!;
    await frame.waitForLoadState();
    return { page, frame, heard };
  }

  it.each([390, 1280])('shows all of it, %i px wide, alone and with its scripts and faces', async (width) => {
    const { page, frame, heard } = await read(width);
    await expect.poll(() => frame.evaluate(spare)).toBe(0);
    expect(await page.getByRole('blockquote').count()).toBe(0);
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts');
    expect(await frame.evaluate(() => document.querySelectorAll('chart-marks:defined').length)).toBe(1);
    const faces = () => frame.evaluate(() => [...document.fonts].map((face) => face.status + face.family));
    await expect.poll(faces).toContainEqual(expect.stringMatching(/^loadedSource Sans/));
    expect(await page.evaluate(sideways)).toBe(false);
    await frame.getByRole('link', { name: 'Source: Shanghai Stock Exchange' }).click();
    await page.waitForURL(site!.origin + to.chart(id));
    expect(heard).toEqual([]);
    await page.close();
  });

  it('shows a chart higher than it lets a frame be in one that scrolls, down to its source', async () => {
    const { page, frame } = await read(390, TALL);
    const size = () =>
      frame.evaluate(() => [innerHeight, document.documentElement.scrollHeight > innerHeight]);
    await expect.poll(size).toEqual([HIGHEST, true]);
    await frame.getByRole('link', { name: 'Source: Shanghai Stock Exchange' }).click();
    await page.waitForURL(site!.origin + to.chart(TALL));
    await page.close();
  });

  it('leaves a link with the headline to readers without scripts', async () => {
    const page = await browser!.newPage({ javaScriptEnabled: false });
    await page.goto(posts.get(id)!);
    const link = page.getByRole('blockquote').getByRole('link', { name: headline });
    expect(await link.getAttribute('href')).toBe(site!.origin + to.chart(id));
    await page.close();
  });
});

/** Has a file say that it is published at another origin, which styles for paper say too. */
function move(file: string, there: string): void {
  writeFileSync(file, withOwnHashes(readFileSync(file, 'utf8').replaceAll(origin, there)));
}

/** Runs in the frame: px that it is higher than the chart, but for what is rounded away; less than none where it is cut. */
function spare(): number {
  return Math.floor(innerHeight - document.querySelector('main')!.getBoundingClientRect().height);
}

function sideways(): boolean {
  return document.documentElement.scrollWidth > document.documentElement.clientWidth;
}
