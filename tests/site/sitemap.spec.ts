import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, origin, sitemap } from './published.ts';

const SCHEMA = 'node_modules/sitemap/schema/sitemap.xsd';

test('the sitemap keeps to the schema of sitemaps', () => {
  const lint = (...args: string[]) => spawnSync('xmllint', args, { encoding: 'utf8' });
  test.skip(lint('--version').status !== 0, 'not installed here: xmllint, on Debian in libxml2-utils');
  const { status, stderr } = lint('--noout', '--schema', SCHEMA, join(dist, 'sitemap-0.xml'));
  expect({ status, said: stderr.trim() }).toEqual({
    status: 0,
    said: `${join(dist, 'sitemap-0.xml')} validates`,
  });
});

test('the sitemap names each page once, and robots find it through its index', async ({ request }) => {
  expect(new Set(sitemap).size).toBe(sitemap.length);
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
  const index = readFileSync(join(dist, 'sitemap-index.xml'), 'utf8');
  expect([...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual([
    `${origin}/sitemap-0.xml`,
  ]);
});
