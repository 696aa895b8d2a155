import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CITATION_TYPES } from '../../../src/citing/citation-file.ts';
import { typeOf } from '../../../src/commands/file-type.ts';
import { headersFor, readHeaders } from '../../../src/commands/headers.ts';
import { addresses, CHART_FILES, CITATION_FILES } from '../../../src/lib/address.ts';
import { dataFiles } from '../../../src/open-data/data-files.ts';
import { data } from '../published.ts';

const to = addresses('/', 2024);
const text = readFileSync('public/_headers', 'utf8');
const rules = readHeaders(text);
const CHART = 'rd-spending-v-net-profit';
const files = dataFiles(data).map(({ path, mediaType }) => [to.dataFile(path), mediaType] as const);

/** What a host sends with a path: what it is asked for, and the type that it knows without. */
function sent(path: string): Record<string, string> {
  const type = typeOf(path);
  return { ...(type && { 'Content-Type': type }), ...Object.fromEntries(headersFor(path, rules)) };
}

describe('_headers', () => {
  it('has every file of the data and every citation sent for what it is', () => {
    const citations = CITATION_FILES.flatMap((kind) =>
      [to.reportCitation(kind), to.citationFile(CHART, kind)].map((path) => [path, CITATION_TYPES[kind]]),
    );
    const expected = Object.fromEntries([...files, ...citations]) as Record<string, string>;
    const types = Object.keys(expected).map((path) => [path, sent(path)['Content-Type']?.split(';')[0]]);
    expect(Object.fromEntries(types)).toEqual(expected);
  });

  it.each([
    to.chartFile(CHART, 'csv'),
    to.dataFile('facts.csv'),
    to.citationFile(CHART, 'bib'),
    to.dataFile('v/1.0.0/sha256sums.txt'),
    to.feed,
    '/manifest.sha256',
  ])('has the charset sent with the text of %s', (path) => {
    expect(sent(path)['Content-Type']).toMatch(/; charset=utf-8$/);
  });

  it('lets pages of others read data, pictures, oEmbed, the feed and what embeds are made of, and nothing else', () => {
    const charted = CHART_FILES.map((kind) => to.chartFile(CHART, kind));
    const described = [to.csvMetadata(CHART), to.oembed(CHART), to.chartSocial(CHART), to.feed];
    const open = (path: string) => sent(path)['Access-Control-Allow-Origin'] === '*';
    const parts = [to.embed(CHART), '/_astro/a.B1c2.js', '/_astro/fonts/a.woff2'];
    const shared = [...charted, ...described, ...parts, ...files.map(([path]) => path)];
    expect(shared.filter((path) => !open(path))).toEqual([]);
    expect(shared.filter((path) => sent(path)['Cross-Origin-Resource-Policy'] !== 'cross-origin')).toEqual(
      [],
    );
    expect([to.cover, to.about, to.search, '/pagefind/pagefind.js'].filter(open)).toEqual([]);
  });

  it('lets nobody frame an address, however it is spelled, and anybody an embed', () => {
    const framed = (path: string) =>
      headersFor(path, rules).flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : []));
    const pages = [to.home, to.cover, to.chart(CHART), to.corrections, to.chapter('innovation')];
    const odd = [
      '/404',
      '/404.html',
      '//',
      '/2024//charts/',
      '/nowhere',
      '/a/b/c/d/e/f',
      `${to.embed(CHART)}x`,
    ];
    const denied = [...pages, ...odd, to.chartFile(CHART, 'csv'), to.embed(CHART).slice(0, -1)];
    expect(new Set(denied.map((path) => framed(path).join(' and ')))).toEqual(
      new Set(["frame-ancestors 'none'"]),
    );
    for (const embed of [to.embed(CHART), to.kept('1.0.0').embed(CHART)])
      expect(framed(embed)).toEqual(["object-src 'none'"]);
  });

  it('lets embeds, and nothing else, into pages that are isolated from other origins', () => {
    const isolated = (path: string) => sent(path)['Cross-Origin-Embedder-Policy'];
    const embeds = [to.embed(CHART), to.kept('1.0.0').embed(CHART)];
    expect(embeds.map(isolated)).toEqual(['require-corp', 'require-corp']);
    expect([to.home, to.chart(CHART), to.chartFile(CHART, 'csv')].filter(isolated)).toEqual([]);
  });

  it('denies every feature of the browser but the one that is used', () => {
    const features = sent(to.cover)['Permissions-Policy']!.split(', ');
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual([
      'clipboard-write=(self)',
      'sync-xhr=(self)',
    ]);
  });

  it('has only files that never change kept for ever', () => {
    const kept = (path: string) => sent(path)['Cache-Control']?.includes('immutable') ?? false;
    const named = [
      '/_astro/a.B1c2.css',
      ...['fragment', 'index', 'filter'].map((part) => `/pagefind/${part}/en_1`),
      '/pagefind/pagefind.en_1.pf_meta',
      to.dataFile('v/1.0.0/sha256sums.txt'),
      to.dataFile('v/1.0.0/star-market-2024-1.0.0.zip'),
    ];
    expect(named.filter((path) => !kept(path))).toEqual([]);
    const renewed = [
      to.cover,
      to.chartFile(CHART, 'csv'),
      '/pagefind/pagefind.js',
      '/pagefind/pagefind-entry.json',
    ];
    expect(renewed.filter(kept)).toEqual([]);
    expect(files.map(([path]) => path).filter((path) => kept(path) !== path.includes('/v/'))).toEqual([]);
  });

  it('has nothing saved and no table sent as one, which hosts would say of the page for a missing one too', () => {
    const headers = (path: string) => headersFor(path, rules).map(([name]) => name);
    expect(files.filter(([path]) => headers(path).includes('Content-Disposition'))).toEqual([]);
    const known = files.map(([path]) => path).filter((path) => /\.(csv|json|zip|xlsx)$/.test(path));
    const told = known.filter((path) => headers(path).includes('Content-Type'));
    expect(told.filter((path) => !/\.(csv-metadata|schema|csl)\.json$/.test(path))).toEqual([]);
  });

  it('keeps to what every host takes: one asterisk a path', () => {
    expect(rules.filter(({ pattern }) => pattern.split('*').length > 2)).toEqual([]);
  });

  it('keeps within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
  });
});

describe('headersFor', () => {
  const sample = readHeaders('# remark\n/*\n  A: 1\n\n/:year/x/*.csv\n  B: 2; c=d\n');

  it.each([
    ['/', ['A']],
    ['/2024/x/a.csv', ['A', 'B']],
    ['/2024/x/y/a.csv', ['A', 'B']],
    ['/2024/y/x/a.csv', ['A']],
    ['/2024/x/a.csv-metadata.json', ['A']],
    ['/2024/x/acsv', ['A']],
  ])('finds for %s the headers %s', (path, names) => {
    expect(headersFor(path, sample).map(([name]) => name)).toEqual(names);
  });

  it('sends nothing that a later rule withdraws, and what is given again once', () => {
    const read = readHeaders('/*\n  A: 1\n  B: 2\n\n/x\n  ! A\n\n/x/y\n  ! A\n  A: 3\n');
    expect(headersFor('/x', read)).toEqual([['B', '2']]);
    expect(headersFor('/x/y', read)).toEqual([
      ['B', '2'],
      ['A', '3'],
    ]);
  });

  it.each(['A: 1', '/x\nA: 1', '/x\n  A 1'])('refuses a line that is neither path nor header: %j', (line) => {
    expect(() => readHeaders(line)).toThrow(/^_headers: “A:? 1” is neither/);
  });
});
