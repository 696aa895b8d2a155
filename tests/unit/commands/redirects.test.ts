import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRedirects, redirectOf } from '../../../src/commands/redirects.ts';
import { addresses } from '../../../src/lib/address.ts';

const redirects = readRedirects(readFileSync('public/_redirects', 'utf8'));
const newest = readdirSync('data')
  .filter((name) => /^\d+$/.test(name))
  .toSorted()
  .at(-1)!;
const to = addresses('/', newest);

describe('_redirects', () => {
  it.each([
    ['/charts', to.charts],
    ['/charts/', to.charts],
    ['/charts/ma-deal-kinds/', to.chart('ma-deal-kinds')],
    ['/charts/ma-deal-kinds.csv', to.chartFile('ma-deal-kinds', 'csv')],
    ['/data/facts.csv', to.dataFile('facts.csv')],
    ['/facts/', to.facts],
    ['/companies', to.companies],
    ['/glossary/', to.glossary],
    ['/between-the-lines', to.betweenTheLines],
    ['/corrections/', to.corrections],
  ])('leads %s to %s of the newest edition', (from, address) => {
    expect(redirectOf(from, redirects)?.to).toBe(address);
  });

  it('leads away from no address that is published', () => {
    const published = [to.home, to.cover, to.charts, to.chart('a'), to.data, to.about, to.search, to.feed];
    expect(published.filter((path) => redirectOf(path, redirects))).toEqual([]);
  });

  it('names what stands for itself before what stands for many, as Cloudflare asks', () => {
    const many = redirects.map(({ from }) => from.includes('*'));
    expect(many).toEqual(many.toSorted((a, b) => Number(a) - Number(b)));
  });
});

it.each(['/a', '/a b 302', '/a /b', '/a /b 200', 'a /b 301'])('readRedirects refuses %j', (line) => {
  expect(() => readRedirects(`# remark\n\n${line}\n`)).toThrow(
    `_redirects: “${line}” is not “/from /to 302”`,
  );
});
