import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readerPages } from './reader-pages.ts';
import { all, parse } from '../drawing.ts';
import { DRAWINGS } from '../drawings.ts';

/** An amount with more than three figures, or with the letters that are for drawings. */
const IN_FULL =
  /¥\d{1,3},\d{3}[\d.,]*\u00a0?(?:bn|tn|m|billion|trillion|million)|¥(?:\d[\d.]{4,})\u00a0?(?:bn|tn|billion|trillion|million)/;
const LETTERS = /¥[\d.,]+(?:tn|bn|m)\b/;
const WORDS = /¥[\d.,]+\u00a0(?:trillion|billion|million)/;

it.each([
  ['¥1,422.17\u00a0billion', true],
  ['¥47.523bn', true],
  ['¥1.42\u00a0trillion', false],
  ['¥991bn', false],
  ['¥11.82', false],
])('an amount in full is told from one of three figures: %s', (text, full) => {
  expect(IN_FULL.test(text)).toBe(full);
});

it.each(DRAWINGS)('%s (%s) writes amounts in three figures and letters', (_id, _width, _figure, svg) => {
  const texts = all(parse(svg()), 'text').map(({ textContent }) => textContent);
  expect(texts.filter((text) => IN_FULL.test(text) || WORDS.test(text))).toEqual([]);
});

it.each(readerPages())('%s writes amounts in its sentences in three figures and words', (path) => {
  const { document } = parseHTML(readFileSync(path, 'utf8'));
  const texts = [...document.querySelectorAll('main p a.fact, .number')].map((each) => each.textContent);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => IN_FULL.test(text) || LETTERS.test(text))).toEqual([]);
});
