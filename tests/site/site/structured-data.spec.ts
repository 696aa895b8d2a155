import { readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { sha256 } from '../../../src/lib/files/checksum.ts';
import { chapters, charts, dist, edition, kinds, NOWHERE, origin, pages, sitemap, to } from '../published.ts';

/*
 * What pages say of themselves to machines, in the words of schema.org, held to the files as they were built.
 */

type Value = string | number | boolean | Thing | Value[];
interface Thing {
  '@type': string;
  [property: string]: Value;
}

const documents = new Map(
  pages.filter((path) => path !== NOWHERE).map((path) => [path, parseHTML(read(path)).document]),
);
const told = new Map([...documents].map(([path, document]) => [path, things(document)]));
const all = [...told].flatMap(([path, list]) => list.flatMap(within).map((thing) => ({ path, thing })));

test('every page says what it is and, but for the cover, how it is reached from there', () => {
  const types = (path: string) => told.get(path)!.map((thing) => thing['@type']);
  for (const path of [to.home, to.cover]) expect(types(path)).toEqual(['WebSite', 'Report']);
  for (const { slug } of chapters) expect(types(to.chapter(slug))).toEqual(['Chapter', 'BreadcrumbList']);
  for (const { id } of charts) expect(types(to.chart(id))).toEqual(['Dataset', 'BreadcrumbList']);
  expect(types(to.data)).toEqual(['Dataset', 'BreadcrumbList']);
  for (const path of sitemap.filter((path) => path !== to.cover)) {
    const way = told.get(path)!.find((thing) => thing['@type'] === 'BreadcrumbList')!;
    const steps = way.itemListElement as Thing[];
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, at) => at + 1));
    expect([steps[0]!.item, steps.at(-1)!.item].map((address) => new URL(String(address)).pathname)).toEqual([
      to.cover,
      path,
    ]);
    expect(steps.filter(({ name }) => !name)).toEqual([]);
  }
});

test('datasets are named and described as catalogues ask for', () => {
  const datasets = all
    .map(({ thing }) => thing)
    .filter((thing) => thing['@type'] === 'Dataset' && thing.name);
  expect(datasets.length).toBeGreaterThan(charts.length);
  for (const { name, description } of datasets) {
    expect(String(name).length).toBeGreaterThan(3);
    expect(String(description).length, String(name)).toBeGreaterThanOrEqual(50);
    expect(String(description).length, String(name)).toBeLessThanOrEqual(5000);
  }
});

test('every work that is named names its author, be it a page, a data set or the report under it', () => {
  const WORKS = ['WebSite', 'Report', 'Chapter', 'Dataset'];
  const works = all.filter(({ thing }) => WORKS.includes(thing['@type']) && thing.name);
  expect(works.length).toBeGreaterThan(2 * charts.length);
  const nameless = works.filter(({ thing }) => !(thing.author as Thing | undefined)?.name);
  expect(nameless.map(({ path, thing }) => `${path}: ${String(thing.name)}`)).toEqual([]);
});

test('every address in them is whole; ours lead to a page, a place on it or a file of the size and hash told', () => {
  const addresses = all.flatMap(({ path, thing }) =>
    Object.entries(thing)
      .filter(([property]) => ['@id', 'url', 'item', 'contentUrl', 'image', 'license'].includes(property))
      .map(([, address]) => ({ path, thing, address: new URL(String(address)) })),
  );
  const ours = addresses.filter(({ address }) => address.origin === origin);
  expect(ours.length).toBeGreaterThan(500);
  for (const { path, thing, address } of ours) {
    const file = fileOf(address.pathname);
    expect(statSync(file, { throwIfNoEntry: false })?.isFile(), `${path} → ${address.pathname}`).toBe(true);
    if (address.hash) {
      const id = address.hash.slice(1);
      expect(documents.get(address.pathname)!.getElementById(id), `${path} → ${address.href}`).not.toBeNull();
    }
    if (thing.sha256) {
      expect([thing.contentSize, thing.sha256], file).toEqual([
        `${statSync(file).size} B`,
        sha256(readFileSync(file)),
      ]);
    }
  }
});

test('versions and days are those of the edition, and of its source', () => {
  const versioned = all.map(({ thing }) => thing).filter(({ version }) => version !== undefined);
  expect(versioned.length).toBeGreaterThan(charts.length + chapters.length);
  for (const { version, datePublished } of versioned)
    expect([version, datePublished]).toEqual([edition.version, edition.published]);
  const sources = all.map(({ thing }) => thing.isBasedOn as Thing | undefined).filter((source) => !!source);
  expect(new Set(sources.map(({ url, datePublished }) => `${String(url)} ${String(datePublished)}`))).toEqual(
    new Set([`${edition.source.url} ${edition.source.date}`]),
  );
});

test('no text of theirs can end its script', () => {
  for (const path of Object.values(kinds).filter((path) => path !== NOWHERE)) {
    const scripts = [...read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    expect(scripts).toHaveLength(told.get(path)!.length);
    for (const [, text] of scripts) expect(text).not.toContain('<');
  }
});

function things(document: Document): Thing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.map(({ textContent }) => JSON.parse(textContent) as Thing);
}

/** A thing and all that stand in it. */
function within(thing: Thing): Thing[] {
  const inner = Object.values(thing)
    .flat()
    .filter((value): value is Thing => typeof value === 'object' && !Array.isArray(value));
  return [thing, ...inner.flatMap(within)];
}

function read(path: string): string {
  return readFileSync(fileOf(path), 'utf8');
}

function fileOf(path: string): string {
  return dist + (path.endsWith('/') ? `${path}index.html` : path);
}
