import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { drawnEdition } from '../../src/charts/editions.ts';
import { addresses } from '../../src/lib/address.ts';
import { heard } from '../../src/lib/number/heard.ts';
import { UNNAMED } from '../../src/lib/site-address.ts';
import { findBrowser } from '../site/browser.ts';
import { build, copyOfCheckout } from './checkout.ts';
import { addressOf, publishedFiles } from './published-files.ts';

const SITE = 'https://example.org';
const BASE = '/star/';
const to = addresses(BASE, 2024);
const { charts, edition } = drawnEdition('2024');
const [chart] = charts;

const HTML = /\.html$/;
const JSON_FILE = /\.(json|webmanifest)$/;
const TEXT = /\.(bib|css|csv|html|js|json|ris|sha256|svg|txt|webmanifest|xml)$/;

let checkout: string;
let folder: string;
let files: string[];

beforeAll(async () => {
  checkout = copyOfCheckout();
  folder = await build(checkout, { SITE_URL: SITE, BASE_PATH: 'star' });
  files = publishedFiles(folder);
});

afterAll(() => rmSync(checkout, { recursive: true, force: true }));

it('every address of its own that any file holds lies below the path, and something is there', () => {
  expect(dead((_, text) => absoluteAddresses(text), TEXT)).toEqual([]);
});

it('every link, asset, picture and address kept for a script leads below the path', () => {
  expect(dead((_, text) => attributes(text), HTML)).toEqual([]);
  expect(dead((_, text) => matches(text, /url\(["']?([^"')]+)/g), /\.(css|html)$/)).toEqual([]);
});

it('every path that a file of JSON names leads to a file, from the root or from beside it', () => {
  const named = (file: string, text: string) => {
    const beside = /datapackage|csv-metadata|webmanifest/.test(file);
    return strings(JSON.parse(text)).filter(([key, value]) =>
      beside ? /^(path|url|src|start_url|scope)$/.test(key) : value.startsWith('/'),
    );
  };
  expect(dead((file, text) => named(file, text).map(([, value]) => value), JSON_FILE)).toEqual([]);
});

it('no script names a path from the root of the host', () => {
  const roots = /["'`]\/(2024|_astro|about|feed|pagefind|search)\b/;
  // Pagefind’s own script looks for its folder beside itself, and only then there.
  const scripts = files.filter((file) => /\.(js|html)$/.test(file) && file !== 'pagefind/pagefind.js');
  const inScripts = (file: string) =>
    HTML.test(file) ? matches(read(file), /<script[^>]*>([^]*?)<\/script>/g).join('\n') : read(file);
  expect(scripts.filter((file) => roots.test(inScripts(file)))).toEqual([]);
});

it('nothing names the site that stands in where no address is given, archives and pictures included', () => {
  const { host } = new URL(UNNAMED);
  // Versions released before stay as they were, whatever they named; the pages of their charts are made anew.
  const released = [...edition.released.keys()].map((version) => `/v/${version}/`);
  const keeps = (file: string) => /\.(zip|txt|csv|svg|(?<!csl\.)json)$/.test(file);
  const made = files.filter((file) => !(keeps(file) && released.some((folder) => file.includes(folder))));
  expect(made.filter((file) => readFileSync(join(folder, file)).includes(host))).toEqual([]);
  for (const archive of made.filter((file) => /\.(zip|xlsx)$/.test(file))) {
    const entries = Object.entries(unzipSync(readFileSync(join(folder, archive))));
    const naming = entries.filter(([, content]) => strFromU8(content, true).includes(host));
    expect(naming.map(([name]) => `${archive}: ${name}`)).toEqual([]);
  }
});

it('oEmbed gives a frame of the embed, and is found from the chart’s page', () => {
  for (const { id } of charts) {
    const oembed = JSON.parse(read(`2024/charts/${id}/oembed.json`)) as { html: string };
    expect(oembed.html).toContain(`src="${SITE}${to.embed(id)}"`);
    expect(read(`2024/charts/${id}/index.html`)).toMatch(
      new RegExp(`<link[^>]+type="application/json\\+oembed"[^>]+href="${SITE}${to.oembed(id)}"`),
    );
  }
});

it('in a browser, chapter, facts, search and embed load all they ask for and work', async () => {
  const { page, base, complaints } = await visit();
  await page.goto(base + to.chapter('stable-trend'));
  await page
    .getByRole('link', { name: heard(chart!.headline) })
    .first()
    .click();
  await page.waitForURL(base + to.chart(chart!.id));
  await page.goto(base + to.facts);
  await page.getByRole('searchbox').fill('dividends');
  await page.waitForURL(`${base}${to.facts}?q=dividends`);
  await page.goto(`${base}${to.search}?q=dividends`);
  // The list of all there is to find, which holds the same links, gives way to what was found.
  const results = page.getByRole('region', { name: 'Results' });
  await results
    .getByRole('link', { name: /Dividends for 2024/ })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname.startsWith(to.charts));
  await page.goto(base + to.embed(chart!.id));
  expect(await page.getByRole('heading', { name: heard(chart!.headline) }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

/** What files of a kind lead to and nothing is published at, with the file that names it. */
function dead(addressesIn: (file: string, text: string) => string[], kind: RegExp): string[] {
  const published = new Set(files.map(shownAt));
  const leads = (address: string, file: string) => {
    const { origin, pathname } = new URL(address, SITE + shownAt(file));
    return origin !== SITE || published.has(decodeURI(pathname));
  };
  const found = files
    .filter((file) => kind.test(file))
    .map((file) => ({ file, named: [...new Set(addressesIn(file, read(file)))] }));
  expect(found.flatMap(({ named }) => named).length).toBeGreaterThan(0);
  return found.flatMap(({ file, named }) =>
    named.filter((address) => !leads(address, file)).map((address) => `${file} → ${address}`),
  );
}

function shownAt(file: string): string {
  return BASE + addressOf(file).slice(1);
}

function absoluteAddresses(text: string): string[] {
  return matches(text, /(https:\/\/example\.org[\w./~%-]*[\w/])/g);
}

function attributes(html: string): string[] {
  const links = matches(html, /\s(?:href|src|action|poster)="([^"]*)"/g);
  const pictures = matches(html, /\ssrcset="([^"]*)"/g).flatMap((set) =>
    set.split(',').map((each) => each.trim().split(' ')[0]!),
  );
  const forScripts = matches(html, /\sdata-[\w-]+="(\/[^"]*)"/g);
  return [...links, ...pictures, ...forScripts].map((each) => each.replaceAll(/&(amp|#38);/g, '&'));
}

function strings(value: unknown, key = ''): [key: string, value: string][] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((each) => strings(each, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) => strings(each, name));
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, match]) => match!);
}

/** A browser at the site, served as `npm start` would, with all that it had to complain about. */
async function visit() {
  const server = spawn(process.execPath, ['src/commands/serve.ts', folder], {
    env: { ...process.env, BASE_PATH: BASE, PORT: '4380' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Also where the test fails: a server that is left keeps the whole run from its end.
  onTestFinished(() => void server.kill());
  const base = await origin(server);
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { page, base, complaints };
}

async function origin(server: ChildProcess): Promise<string> {
  for await (const line of createInterface(server.stdout!)) {
    const [, address] = /^Serving .* at (http:\/\/localhost:\d+)/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('serve ended');
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
