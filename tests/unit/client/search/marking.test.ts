import { expect, it } from 'vitest';
import { holds, markedExcerpt, markedTitle, terms } from '../../../../src/client/search/marking.ts';

it('terms(query) are its words as the index compares them', () => {
  expect(terms('  R&D  “1,422.17” 中芯国际 Café — ')).toEqual(['r&d', '142217', '中芯国际', 'cafe']);
});

it('markedExcerpt(excerpt) marks each second part and leaves punctuation out', () => {
  expect(markedExcerpt('cash <mark>“dividends”,</mark> up <mark>2.4%</mark>.')).toEqual([
    'cash “',
    'dividends',
    '”, up ',
    '2.4%',
    '.',
  ]);
});

it('markedExcerpt(excerpt) gives escaped signs back as text', () => {
  expect(markedExcerpt('&lt;mark&gt;x <mark>&lt;b&gt;bold</mark> y')).toEqual(['<mark>x ', '<b>bold', ' y']);
});

it.each([
  ['Dividends for 2024', 'dividend', ['', 'Dividends', ' for 2024']],
  ['One company of many', 'companies', ['One ', 'company', ' of many']],
  ['SMIC · 中芯国际 · 688981', '中芯', ['SMIC · ', '中芯国际', ' · 688981']],
  ['R&D and M&A', 'r&d', ['', 'R&D', ' and M&A']],
  ['Undivided', 'divided', ['Undivided']],
  ['Nothing asked', '', ['Nothing asked']],
])('markedTitle(%j) marks what begins as %j', (title, query, parts) => {
  expect(markedTitle(title, terms(query))).toEqual(parts);
});

it.each([
  ['Going abroad', 'gold', false],
  ['More profit', 'profitability', true],
  ['Going abroad for gold', 'gold', true],
  ['Revenue', 'gold revenue', true],
  ['¥1,422.17 billion', '1,422.17', true],
])('holds(%j) says whether it answers %j', (text, query, answer) => {
  expect(holds(text, terms(query))).toBe(answer);
});
