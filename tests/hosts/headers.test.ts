import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersFor, readHeaders } from '../../src/commands/headers.ts';
import { readRedirects } from '../../src/commands/redirects.ts';
import { addressOf, dist, publishedFiles } from './published-files.ts';

const rules = readHeaders(readFileSync(`${dist}/_headers`, 'utf8'));
const paths = publishedFiles(dist).map(addressOf);

/** Headers that more than one rule gives to a path, and none takes away. */
function doubled(path: string): string[] {
  const sent = Map.groupBy(headersFor(path, rules), ([name]) => name);
  return [...sent].filter(([, headers]) => headers.length > 1).map(([name]) => name);
}

it('_headers names no header twice for any published file, as Cloudflare reads it', () => {
  expect(paths.filter((path) => doubled(path).length > 0)).toEqual([]);
});

const OPEN = "object-src 'none'";

it('every page says once that nobody may frame it, and embeds say nothing of it', () => {
  const pages = paths.filter((path) => path.endsWith('/') || path.endsWith('.html'));
  const saying = Map.groupBy(pages, (path) => {
    const policies = headersFor(path, rules).filter(([name]) => name === 'Content-Security-Policy');
    return policies.map(([, value]) => value).join();
  });
  expect(new Set(saying.keys())).toEqual(new Set(["frame-ancestors 'none'", OPEN]));
  expect(saying.get(OPEN)).toEqual(pages.filter((path) => path.endsWith('/embed/')));
});

it('every rule of _headers is for some file', () => {
  const idle = rules.filter((rule) => !paths.some((path) => rule.paths.test(path)));
  expect(idle.map(({ pattern }) => pattern)).toEqual([]);
});

it('every line of _redirects leads to a page or file', () => {
  const redirects = readRedirects(readFileSync(`${dist}/_redirects`, 'utf8'));
  const targets = redirects.map(({ to }) => to.replace(':splat', ''));
  expect(targets.filter((path) => !paths.includes(path))).toEqual([]);
  expect(redirects.filter(({ from }) => existsSync(dist + from))).toEqual([]);
});
