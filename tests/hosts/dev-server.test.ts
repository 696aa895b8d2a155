import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { freePort } from '../free-port.ts';
import { findBrowser } from '../site/browser.ts';
import { copyOfCheckout } from './checkout.ts';

/** As long as polls last: what is slow on a busy machine is no fault. */
const PATIENCE = { timeout: 300_000 };

const checkout = copyOfCheckout();
const ends: (() => unknown)[] = [() => rmSync(checkout, { recursive: true, force: true })];
let page: Page;
let address: string;
/** what stands in the terminal */
let said = '';

beforeAll(async () => {
  const port = await freePort();
  address = `http://localhost:${port}`;
  const server = spawn('node_modules/.bin/astro', ['dev', '--port', String(port)], {
    cwd: checkout,
    detached: true,
    // What the test runner sets would have the server think that it is tested itself.
    env: { HOME: process.env.HOME, PATH: process.env.PATH },
  });
  ends.unshift(() => process.kill(-server.pid!));
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (part: Buffer) => (said += String(part)));
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  ends.unshift(() => browser.close());
  page = await browser.newPage();
  await vi.waitUntil(() => said.includes('watching for file changes'), PATIENCE);
  // What is loaded for the first time is bundled first.
  await open('/2024/');
});

afterAll(async () => {
  for (const end of ends) await end();
});

const CHART = 'src/charts/2024/esg-report-coverage.ts';
const CHAPTER = 'src/content/2024/1-stable-trend.mdx';

it.each<[what: string, file: string, from: RegExp | string, to: string, path: string]>([
  ['a cell', 'data/2024/glossary.csv', 'The package of reforms', 'The package of Zebras.', '/2024/glossary/'],
  ['a title in edition.json', 'data/2024/edition.json', '"A flat year', '"Zebras. A flat year', '/2024/'],
  ['a sentence', CHAPTER, /$/, '\n\nZebras.\n', '/2024/stable-trend/'],
  ['a chart', CHART, "subtitle: 'Share", "subtitle: 'Zebras. Share", '/2024/charts/esg-report-coverage/'],
  ['a token', 'src/styles/tokens.css', ':root {', ":root {\n  --zebra: 'Zebras.';", '/2024/'],
])(
  'an open page shows %s that is changed, and what was there before when it is changed back',
  async (_, ...edit) => {
    const [file, from, to, path] = edit;
    await open(path);
    const back = change(file, from, to);
    await expect.poll(held).toContain('Zebras.');
    back();
    await expect.poll(held).toSatisfy((html: string) => html !== '' && !html.includes('Zebras.'));
  },
);

it.each<[what: string, file: string, from: string, to: string, message: RegExp, path: string]>([
  [
    'a cell',
    'data/2024/facts/1-stable-trend.csv',
    ',yuan,',
    ',yuen,',
    /1-stable-trend\.csv:\d+:unit: unknown word “yuen” → did you mean “yuan”\?/,
    '/2024/stable-trend/',
  ],
  [
    'an id in a sentence',
    CHAPTER,
    '<Fact id="revenue-total"',
    '<Fact id="revenue-totel"',
    /1-stable-trend\.mdx:\d+:\d+: unknown fact “revenue-totel” → did you mean “revenue-total”\?/,
    '/2024/stable-trend/',
  ],
  [
    'an id in a chart',
    CHART,
    '{esg-star-100-share}',
    '{esg-star-100-shar}',
    /esg-report-coverage\.ts:\d+:\d+: unknown fact “esg-star-100-shar” → did you mean “esg-star-100-share”\?/,
    '/2024/charts/esg-report-coverage/',
  ],
])('%s that is wrong is named over the page and in the terminal until it is mended', async (_, ...edit) => {
  const [file, from, to, message, path] = edit;
  await open(path);
  const title = await page.title();
  said = '';
  const mend = change(file, from, to);
  await expect.poll(overlay).toMatch(message);
  expect(said).toMatch(message);
  mend();
  await expect.poll(overlay).toBe('');
  // A page that was asked for while all was read again may show the error once more, and is told of nothing after it.
  const mended = async () => {
    if ((await page.title()) === 'Error') await page.reload();
    return page.title();
  };
  await expect.poll(mended).toBe(title);
});

/** Opens a page and waits until it hears of changes; the server may have it load anew meanwhile. */
async function open(path: string): Promise<void> {
  const hears = page.waitForEvent('console', {
    predicate: (message) => message.text().includes('[vite] connected'),
    ...PATIENCE,
  });
  await vi.waitUntil(
    () =>
      page.goto(address + path).then(
        () => true,
        () => false,
      ),
    PATIENCE,
  );
  await hears;
}

/** Changes a file of the copy, and returns what changes it back. */
function change(file: string, from: RegExp | string, to: string): () => void {
  const path = join(checkout, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}

/** All that the page holds; nothing while it is loading anew. */
function held(): Promise<string> {
  const read = () => (document.readyState === 'complete' ? document.documentElement.outerHTML : '');
  return page.evaluate(read).catch(() => '');
}

/** What stands over the page. */
function overlay(): Promise<string> {
  const read = () => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '';
  return page.evaluate(read).catch(() => 'loading');
}
