import { expect, it } from 'vitest';
import { readEdition } from '../../../src/data/edition.ts';
import { fill, idsIn, verbatim } from '../../../src/data/text.ts';
import type { Wording } from '../../../src/lib/number/quantity.ts';
import { writeEdition } from '../small-edition.ts';

function filled(template: string, base?: Wording): string {
  return fill(readEdition(writeEdition({})).edition!, template, base);
}

it.each([
  ['Sales of {revenue-total}.', 'Sales of ¥1.42\u00a0trillion.'],
  ['Sales of {revenue-total|full}.', 'Sales of ¥1,422.17\u00a0billion.'],
  ['Sales of {revenue-total|short}.', 'Sales of ¥1.42tn.'],
  ['{growing-share|cap} grew', 'Nearly 70% grew'],
  ['{growing-share|cap,noun} grew', 'Nearly 70% of companies grew'],
  ['the loss fell {smic-loss-growth|abs}', 'the loss fell 35.5%'],
  ['limits above {ceiling|bare}', 'limits above ¥35\u00a0billion'],
  ['{ceiling}', 'an upper limit of more than ¥35\u00a0billion'],
  ['ranked {smic-rank}', 'ranked second'],
  ['at {coupon}', 'at 2.2% to 2.4%'],
  ['{revenue-2023} and {companies-total|noun}', '¥1.42\u00a0trillion\u00a0ƒ and 586 companies'],
  ['no figure', 'no figure'],
])('fill makes of “%s”: %s', (template, text) => {
  expect(filled(template)).toBe(text);
});

it('fill follows the wording of the whole unless a figure has its own', () => {
  const template = '{revenue-total}, {revenue-total|full}';
  expect(filled(template, { form: 'short' })).toBe('¥1.42tn, ¥1,422.17\u00a0billion');
});

it('fill refuses an unknown figure and an unknown option', () => {
  expect(() => filled('{revenue}')).toThrow('unknown fact “revenue” → add the fact first, or mend the id');
  expect(() => filled('{revenue-total|long}')).toThrow(
    'unknown option “long” → one of abs, bare, noun, cap, short, prose, full',
  );
});

it.each([
  ['{Revenue-total}'],
  ['{revenue_total}'],
  ['{revenue-total|}'],
  ['{revenue-total|Cap}'],
  ['{revenue-total'],
  ['{revenue-total }'],
])('fill refuses %s, which is no figure as it stands', (template) => {
  expect(() => filled(template)).toThrow('belongs to no figure');
});

it('fill takes a text of the data verbatim, braces and all', () => {
  const name = 'A {revenue-total} {{B}} Company';
  expect(filled(`${verbatim(name)}: {revenue-total|short}`)).toBe(`${name}: ¥1.42tn`);
  expect(idsIn(verbatim(name))).toEqual([]);
});

it('idsIn finds each figure once', () => {
  expect(idsIn('{b} and {a|abs,noun} and {b|cap}')).toEqual(['b', 'a']);
});
