import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { dist } from '../published.ts';

/** Site, edition, version and what it is: `star-market-2024-1.1.0-facts.csv`, or all of it, `star-market-2024-1.1.0.zip`. */
const NAMED = /^star-market-\d{4}-\d+\.\d+\.\d+(-[a-z0-9.-]+)?\.[a-z0-9]+$/;

test('every link that saves a file saves it under a name that says site, edition, version and table', () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const links = pages.flatMap((path) => {
    const { document } = parseHTML(readFileSync(join(dist, path), 'utf8'));
    return [...document.querySelectorAll('a[download]')].map((link) => {
      const href = link.getAttribute('href')!;
      return { path, href, name: link.getAttribute('download') || href.split('/').at(-1)! };
    });
  });
  expect(links.length).toBeGreaterThan(1000);
  expect(links.filter(({ name }) => !NAMED.test(name))).toEqual([]);
  // One name for two files would make the second “(1)”; the newest version stands at two addresses.
  const files = new Map(links.map(({ href, name }) => [name, href]));
  const read = (href: string) => readFileSync(join(dist, href), 'base64');
  const doubled = links.filter(
    ({ href, name }) => files.get(name) !== href && read(files.get(name)!) !== read(href),
  );
  expect(doubled).toEqual([]);
});
