import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { pages, sitemap, to } from './published.ts';

for (const path of pages) {
  test(`${path} names itself: one heading, title, description, address, language`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const { document } = parseHTML(html);
    const content = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? '';
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelector('title')?.textContent).toMatch(/STAR Market in 2024$/);
    expect(content('meta[name=description]').length).toBeGreaterThan(25);
    expect(content('meta[property="og:title"]')).not.toBe('');
    expect(content('meta[name=viewport]')).toBe('width=device-width, initial-scale=1');
    expect(document.documentElement.getAttribute('lang')).toBe('en-GB');
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html.trim()).toMatch(/<\/html>$/);
  });

  test(`${path} gives no id twice`, async ({ request }) => {
    const { document } = parseHTML(await (await request.get(path)).text());
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
}

test('every page has one canonical address, its own; the front page has the cover’s', async ({ request }) => {
  for (const path of [to.home, ...sitemap]) {
    const { document } = parseHTML(await (await request.get(path)).text());
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
    const title =
      parseHTML(await (await request.get(path)).text()).document.querySelector('title')?.textContent ?? '';
    titles.set(title, [...(titles.get(title) ?? []), path]);
  }
  expect([...titles.values()].filter((paths) => paths.length > 1)).toEqual([[to.home, to.cover]]);
});
