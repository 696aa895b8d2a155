import { expect, test, type APIRequestContext } from '@playwright/test';
import { documentAt } from '../document.ts';
import { pages, sitemap, to, VERSION } from '../published.ts';

const LINKS = 'a[href], link[href]:not([rel=canonical]), script[src], img[src], source[src]';

test('every link within the site, and every fragment, leads somewhere', async ({ request, baseURL }) => {
  const documents = await crawl(request);
  const links = [...documents].flatMap(([path, document]) =>
    targets(document, `${baseURL}${path}`).map((target) => ({ path, target })),
  );
  expect(links.length).toBeGreaterThan(500);
  const status = new Map<string, number>();
  for (const address of new Set(links.map(({ target }) => target.pathname))) {
    status.set(address, (await request.get(address, { maxRedirects: 0 })).status());
  }
  const ids = new Map([...documents].map(([path, document]) => [path, idsOf(document)]));
  const answers = (path: string, { pathname }: URL) => pathname === path || status.get(pathname) === 200;
  const dead = links.filter(({ path, target }) => !answers(path, target) || !holds(ids, target));
  expect(dead.map(({ path, target }) => `${path} → ${target.pathname}${target.hash}`)).toEqual([]);
});

test('following links from the cover reaches every page of the sitemap', async ({ request, baseURL }) => {
  const documents = await crawl(request);
  const reached = new Set([to.home]);
  for (const path of reached) {
    const document = documents.get(path);
    for (const { pathname } of document ? targets(document, `${baseURL}${path}`) : []) reached.add(pathname);
  }
  // The cover has two addresses; either leads there.
  expect(sitemap.filter((path) => path !== to.cover && !reached.has(path))).toEqual([]);
});

test('every page that can be reached is in the sitemap, but for charts kept as they were', async ({
  request,
  baseURL,
}) => {
  const documents = await crawl(request);
  const linked = sitemap.flatMap((path) => targets(documents.get(path)!, `${baseURL}${path}`));
  const folders = linked.map(({ pathname }) => pathname).filter((path) => path.endsWith('/'));
  const elsewhere = (path: string) =>
    path === to.home || path.startsWith(to.kept(VERSION).chart('').slice(0, -1));
  expect([...new Set(folders)].filter((path) => !elsewhere(path) && !sitemap.includes(path))).toEqual([]);
});

async function crawl(request: APIRequestContext): Promise<Map<string, Document>> {
  const documents = new Map<string, Document>();
  for (const path of pages) {
    documents.set(path, (await documentAt(request, path)).document);
  }
  return documents;
}

/** Where a page’s links lead, those within the site. */
function targets(document: Document, base: string): URL[] {
  const links = [...document.querySelectorAll(LINKS)];
  const urls = links.map(
    (link) => new URL(link.getAttribute('href') ?? link.getAttribute('src') ?? '', base),
  );
  return urls.filter(({ origin }) => origin === new URL(base).origin);
}

function idsOf(document: Document): Set<string> {
  return new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
}

function holds(ids: Map<string, Set<string>>, { pathname, hash }: URL): boolean {
  const there = ids.get(pathname);
  return !hash || !there || there.has(decodeURIComponent(hash.slice(1)));
}
