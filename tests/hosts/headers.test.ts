import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersFor, readHeaders, type HeaderRule } from '../../src/commands/headers.ts';
import { readRedirects } from '../../src/commands/redirects.ts';
import { addressOf, dist, publishedFiles } from './published-files.ts';

const text = readFileSync(`${dist}/_headers`, 'utf8');
const rules = readHeaders(text);
const paths = publishedFiles(dist).map(addressOf);

/** Netlify takes no notice of a last slash. */
const slashless = (path: string) => path.replace(/(.)\/$/, '$1');
const rulesOfNetlify = readHeaders(text.split('\n').map(slashless).join('\n'));

/** Headers that more than one rule gives to a path. */
function doubled(path: string, among: HeaderRule[]): [name: string, values: string[]][] {
  const sent = Map.groupBy(headersFor(path, among), ([name]) => name);
  return [...sent]
    .filter(([, headers]) => headers.length > 1)
    .map(([name, headers]) => [name, headers.map(([, value]) => value)]);
}

it('_headers names no header twice for any published file, as Cloudflare reads it', () => {
  expect(paths.filter((path) => doubled(path, rules).length > 0)).toEqual([]);
});

it('_headers names no header with two values for any published file, as Netlify reads it', () => {
  const differing = (path: string) =>
    doubled(slashless(path), rulesOfNetlify).filter(([, values]) => new Set(values).size > 1);
  expect(paths.filter((path) => differing(path).length > 0)).toEqual([]);
});

it('every page says once who may frame it', () => {
  const pages = paths.filter((path) => path.endsWith('/') || path.endsWith('.html'));
  const saying = Map.groupBy(pages, (path) => {
    const policies = headersFor(path, rules).filter(([name]) => name === 'Content-Security-Policy');
    return policies.map(([, value]) => value).join();
  });
  expect(new Set(saying.keys())).toEqual(new Set(["frame-ancestors 'none'", 'frame-ancestors * file:']));
  const embeds = saying.get('frame-ancestors * file:')!;
  expect(embeds).toEqual(pages.filter((path) => path.endsWith('/embed/')));
});

it('every rule of _headers is for some file', () => {
  const idle = rules.filter((rule) => !paths.some((path) => headersFor(path, [rule]).length > 0));
  expect(idle.map(({ pattern }) => pattern)).toEqual([]);
});

it('every line of _redirects leads to a page or file', () => {
  const redirects = readRedirects(readFileSync(`${dist}/_redirects`, 'utf8'));
  const targets = redirects.map(({ to }) => to.replace(':splat', ''));
  expect(targets.filter((path) => !paths.includes(path))).toEqual([]);
  expect(redirects.filter(({ from }) => existsSync(dist + from))).toEqual([]);
});
