import { expect, it } from 'vitest';
import { bookPackage } from '../../../src/reprint/epub-package.ts';
import { all, parse } from '../drawing.ts';
import { SMALL_BOOK } from './small-book.ts';

const FILES = [
  'cover.xhtml',
  'title.xhtml',
  'nav.xhtml',
  'plums.xhtml',
  'pears.xhtml',
  'notes.xhtml',
  'toc.ncx',
  'a.svg',
  'book.css',
];
const IMPRINT = { identifier: 'urn:uuid:1', version: '1.1.0', published: '2031-03-01', source: 'A report' };
const book = bookPackage(SMALL_BOOK, IMPRINT, FILES);
const root = parse(book.replace(/^<\?xml.*\n/, ''));
const items = all(root, 'item');

it('bookPackage lists every file once, each under a name of its own and by its type', () => {
  expect(items.map((item) => item.getAttribute('href'))).toEqual([...FILES, 'chinese.woff2', 'cover.png']);
  const ids = items.map((item) => item.getAttribute('id')!);
  expect(new Set(ids).size).toBe(items.length);
  expect(ids.filter((id) => !/^[a-z][\w-]*$/.test(id))).toEqual([]);
  const types = new Set(items.map((item) => item.getAttribute('media-type')));
  expect([...types]).toEqual([
    'application/xhtml+xml',
    'application/x-dtbncx+xml',
    'image/svg+xml',
    'text/css',
    'font/woff2',
    'image/png',
  ]);
});

it('bookPackage is read from its cover on, part by part', () => {
  const hrefs = new Map(items.map((item) => [item.getAttribute('id'), item.getAttribute('href')]));
  const read = all(root, 'itemref').map((each) => hrefs.get(each.getAttribute('idref')));
  expect(read).toEqual(['cover', 'title', 'nav', 'plums', 'pears', 'notes'].map((name) => `${name}.xhtml`));
  expect(hrefs.get(root.querySelector('spine')!.getAttribute('toc'))).toBe('toc.ncx');
});

it('bookPackage says what a shelf asks: which is the cover, which the contents, what, whose and of when it is', () => {
  const property = (name: string) => root.querySelector(`item[properties="${name}"]`)?.getAttribute('href');
  expect([property('nav'), property('cover-image')]).toEqual(['nav.xhtml', 'cover.png']);
  for (const said of [
    '<dc:identifier id="id">urn:uuid:1</dc:identifier>',
    '<dc:title>Plums &amp; pears</dc:title>',
    '<dc:date>2031-03-01</dc:date>',
    '<dc:source>A report</dc:source>',
    '<meta property="dcterms:modified">2031-03-01T12:00:00Z</meta>',
    '<meta property="schema:version">1.1.0</meta>',
  ])
    expect(book).toContain(said);
});
