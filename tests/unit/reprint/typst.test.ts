import { expect, it } from 'vitest';
import { literal, typst } from '../../../src/reprint/typst.ts';
import { html, SMALL_BOOK } from './small-book.ts';

/** What a paragraph of a book becomes. */
function written(text: string): string {
  const [first] = SMALL_BOOK.parts;
  const parts = [{ ...first!, element: html(`<section>${text}</section>`) }];
  return typst({ ...SMALL_BOOK, parts })
    .split('\n\n')
    .slice(4)
    .join('\n\n')
    .trim();
}

const book = typst(SMALL_BOOK);

it('typst sets a note at the foot where it is named first, and its number alone after that', () => {
  expect(book).toContain('#footnote[#"2 + 3";#" · ";#"Class A";]<note-n-plums>');
  expect(book).toContain('#footnote(<note-n-plums>);');
  expect(book).toContain('#footnote[#"1 + 1";]<note-n-figs>');
});

it('typst refuses a note that comes as another number than its mark says', () => {
  const [, pears, notes] = SMALL_BOOK.parts;
  expect(() => typst({ ...SMALL_BOOK, parts: [pears!, { ...pears!, id: 'again' }, notes!] })).not.toThrow();
  const figs = html('<p><a class="note-mark" href="#n-figs">ƒ2</a></p>');
  expect(() => typst({ ...SMALL_BOOK, parts: [{ ...pears!, element: figs }, notes!] })).toThrow(
    'book: the note ƒ2 of n-figs comes as number 1',
  );
});

it('typst leads to places that there are, and out of the book; what leads nowhere is what it says', () => {
  expect(book).toContain('#anchor("about-pears")');
  expect(book).toContain('#link(label("about-pears"))[#"See";];');
  expect(book).toContain('#link("https://example.com/")[#"or here";];');
  expect(book).toContain(' #"there";');
});

it('typst says what the cover shows, and lists what the book holds before its parts', () => {
  const order = [
    '#cover("cover.svg", "A “cover”")',
    '#title()',
    '#contents("Contents"',
    '#contents("Charts"',
    '#"Plums";',
    '#"Pears";',
  ];
  const places = order.map((each) => book.indexOf(each));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(Math.min(...places)).toBe(0);
});

it.each([
  ['<p>Lost −¥3.5 billion</p>', '#par[#"Lost ";#box("−¥3.5");#" billion";]'],
  ['<p class="lead">A</p>', '#lead[#"A";]'],
  ['<p class="source">A</p>', '#small[#"A";]'],
  ['<p class="picture">A</p>', '#[#"A";]'],
  ['<h3>A</h3>', '#heading(level: 2)[#"A";]'],
  ['<div class="chart"><h4>A</h4></div>', '#together[#heading(level: 3)[#"A";] <chart>\n]'],
  ['<ul><li>A</li><li>B</li></ul>', '#list([#"A";], [#"B";])'],
  ['<ul class="key"><li>A</li></ul>', '#key([#"A";])'],
  ['<ol><li>A</li></ol>', '#enum([#"A";])'],
  ['<dl><dt>A</dt><dd>B</dd></dl>', '#terms(terms.item([#"A";], [#"B";]))'],
  ['<p><strong>A</strong> <em>B</em></p>', '#par[#strong[#"A";] #emph[#"B";]]'],
  ['<p><span lang="zh-Hans">科</span></p>', '#par[#text(lang: "zh")[#"科";]]'],
  ['<p><img src="a" alt="Bars"></p>', '#par[#drawing("a.svg", 10, 20, "Bars")\n]'],
  ['<p><img src="a" alt=""></p>', '#par[#more("a.svg", 10, 20)\n]'],
  ['<p><img class="swatch" src="a" alt=""></p>', '#par[#swatch("a.svg", 10, 20);]'],
])('typst writes %s', (text, expected) => {
  expect(written(text)).toBe(expected);
});

it('literal escapes quotes, backslashes and signs of control', () => {
  expect(literal('a "b" \\ \u0001')).toBe('"a \\"b\\" \\\\ \\u{0001}"');
});
