import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { validateXML } from 'xmllint-wasm';
import { dist, origin, sitemap } from '../published.ts';

const SCHEMA = 'node_modules/sitemap/schema/sitemap.xsd';

test('the sitemap keeps to the schema of sitemaps', async () => {
  const xml = [{ fileName: 'sitemap.xml', contents: readFileSync(join(dist, 'sitemap-0.xml'), 'utf8') }];
  const schema = [readFileSync(SCHEMA, 'utf8')];
  expect((await validateXML({ xml, schema })).errors).toEqual([]);
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
