import { expect, test } from '@playwright/test';
import { documentAt } from '../document.ts';
import { edition, pages, sitemap, to } from '../published.ts';

for (const path of pages) {
  test(`${path} names itself: one heading, title, description, address, language`, async ({ request }) => {
    const { html, document } = await documentAt(request, path);
    const content = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? '';
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelector('title')?.textContent).toMatch(/STAR Market in 2024$/);
    expect(content('meta[name=description]').length).toBeGreaterThan(25);
    expect(content('meta[property="og:title"]')).not.toBe('');
    expect(content('meta[property="og:image"]')).toMatch(/^https:\/\/.+\/social\.png$/);
    expect(content('meta[property="og:image:alt"]').length).toBeGreaterThan(25);
    expect(content('meta[name="twitter:card"]')).toBe('summary_large_image');
    expect(content('meta[property="article:published_time"]')).toBe(edition.published);
    const feed = document.querySelector('link[rel=alternate][type="application/atom+xml"]');
    expect(feed?.getAttribute('href')).toBe(to.feed);
    expect(content('meta[name=viewport]')).toBe('width=device-width, initial-scale=1');
    expect(document.documentElement.getAttribute('lang')).toBe('en-GB');
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html.trim()).toMatch(/<\/html>$/);
  });

  test(`${path} gives no id twice`, async ({ request }) => {
    const { document } = await documentAt(request, path);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
}

test('the picture of every page is a PNG of 1200 × 630 below 300 kB', async ({ request }) => {
  const pictures = new Set<string>();
  for (const path of pages) {
    const { document } = await documentAt(request, path);
    const address = document.querySelector('meta[property="og:image"]')!.getAttribute('content')!;
    pictures.add(new URL(address).pathname);
  }
  expect(pictures).toContain(to.coverSocial);
  for (const path of pictures) {
    const picture = await (await request.get(path)).body();
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(picture.length, path).toBeLessThan(300_000);
  }
});

test('every page has one canonical address, its own; the front page has the cover’s', async ({ request }) => {
  for (const path of [to.home, ...sitemap]) {
    const { document } = await documentAt(request, path);
    const canonical = [...document.querySelectorAll('link[rel=canonical]')].map((link) =>
      link.getAttribute('href')!,
    );
    expect(canonical.map((address) => new URL(address).pathname)).toEqual([
      path === to.home ? to.cover : path,
    ]);
  }
});

test('no two pages share a title, but for the front page and the cover', async ({ request }) => {
  const titles = new Map<string, string[]>();
  for (const path of pages) {
    const title = (await documentAt(request, path)).document.querySelector('title')?.textContent ?? '';
    titles.set(title, [...(titles.get(title) ?? []), path]);
  }
  expect([...titles.values()].filter((paths) => paths.length > 1)).toEqual([[to.home, to.cover]]);
});
