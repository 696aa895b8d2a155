import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { heard } from '../../../src/lib/number/heard.ts';
import { unarchive } from '../../../src/lib/files/archive.ts';
import { charts, chapters, dist, edition, to } from '../../site/published.ts';

const MOST = 3_000_000;
const file = `${dist}${to.book('epub')}`;
const bytes = readFileSync(file);
const files = unarchive(bytes);
const text = (name: string) => Buffer.from(files[name]!).toString('utf8');
const documents = Object.keys(files).filter((name) => name.endsWith('.xhtml'));
const parsed = new Map(documents.map((name) => [name, parseHTML(text(name)).document]));
const all = (selector: string) =>
  [...parsed].flatMap(([name, document]) =>
    [...document.querySelectorAll(selector)].map((found) => ({ name, found })),
  );
const report = parseHTML(readFileSync(`${dist}${to.print}index.html`, 'utf8')).document;
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
const without = (selector: string, element: Element) => {
  for (const each of element.querySelectorAll(selector)) each.remove();
  return plain(element.textContent);
};
const book = plain([...parsed.values()].map((document) => without('.none', document.body)).join(' '));

describe('the report as EPUB', () => {
  it('says its type where a shelf looks for it, is small, and tells its version', () => {
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    expect(bytes.length).toBeLessThan(MOST);
    expect(text('EPUB/package.opf')).toContain(`<meta property="schema:version">${edition.version}</meta>`);
    expect(book).toContain(`version ${edition.version}`);
  });

  it.each(chapters.map(({ slug }) => slug))('holds every paragraph of %s', (slug) => {
    const paragraphs = [...report.querySelectorAll(`#${slug} section > p:not(.locator)`)];
    expect(paragraphs.length).toBeGreaterThan(5);
    const missing = paragraphs
      .map(({ textContent }) => plain(textContent))
      .filter((words) => !squeezed(book).includes(squeezed(words)));
    expect(missing).toEqual([]);
  });

  it('has every row of every table, and every note', () => {
    const rows = report.querySelectorAll('tbody tr').length;
    expect(all('tbody tr').length).toBeGreaterThan(rows);
    expect(all('aside[role=doc-footnote]')).toHaveLength(report.querySelectorAll('.footnote').length);
  });

  it('describes every drawing, whose file needs no face and no colour of the reader', () => {
    const told = all('img').map(({ found }) => found.getAttribute('alt'));
    for (const { alt } of charts) expect(told).toContain(heard(alt));
    const drawings = Object.keys(files).filter((name) => name.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(charts.length);
    for (const name of drawings) {
      const svg = text(name);
      expect(svg, name).toMatch(/<rect [^>]*fill="#FFFFFF"/i);
      expect(svg, name).not.toMatch(/<(?:text|style|script)\b|class=|var\(|font-face/);
    }
  });

  it('shows a drawing in pieces no higher than a screen of a reader, cut between its lines', () => {
    const tall = all('.picture img').map(({ found }) => found.getAttribute('src')!);
    for (const name of tall.filter((src) => src.startsWith('drawings/'))) {
      const [, , , height] = /viewBox="([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+)"/
        .exec(text(`EPUB/${name}`))!
        .slice(1)
        .map(Number);
      expect(height, name).toBeLessThanOrEqual(520);
    }
  });

  it('has links that lead to what is in it, or to whole addresses', () => {
    const ids = new Set(
      [...parsed].flatMap(([name, document]) => [
        name,
        ...[...document.querySelectorAll('[id]')].map(({ id }) => `${name}#${id}`),
      ]),
    );
    const links = all('a').map(({ name, found }) => ({ name, href: found.getAttribute('href')! }));
    const lost = links.filter(({ name, href }) => !/^https?:\/\//.test(href) && !ids.has(place(name, href)));
    expect(lost).toEqual([]);
    expect(links.filter(({ href }) => href.includes('notes.xhtml#')).length).toBeGreaterThan(40);
  });

  it('lists its parts for programs that read no contents of EPUB 3, too', () => {
    const ncx = parseHTML(text('EPUB/toc.ncx')).document;
    const named = [...ncx.querySelectorAll('navpoint, navPoint')].map((point) =>
      point.querySelector('content')!.getAttribute('src'),
    );
    const spine = [...text('EPUB/package.opf').matchAll(/<itemref idref="f-([\w-]+)-xhtml"/g)].map(
      ([, id]) => `${id}.xhtml`,
    );
    expect(named).toEqual(spine.slice(3));
  });

  it('lists every part, section and chart in its contents', () => {
    const { body } = parsed.get('EPUB/nav.xhtml')!;
    const listed = plain(body.textContent);
    for (const { title } of [...chapters, { title: 'Between the lines' }, { title: 'Glossary' }])
      expect(listed).toContain(title);
    for (const { number, headline } of charts) expect(listed).toContain(plain(`${number} · ${headline}`));
  });
});

function squeezed(words: string): string {
  return words.replace(/\s/g, '');
}

/** Where a link of a document leads, as a path in the book. */
function place(name: string, href: string): string {
  return href.startsWith('#') ? name + href : posix.join(posix.dirname(name), href);
}
