import { expect, it } from 'vitest';
import { label, words, type Quantity, type Wording } from '../../../../src/lib/number/quantity.ts';
import { quantity } from '../../quantities.ts';

const yuan = (value: number, more: Partial<Quantity> = {}) =>
  quantity({ unit: 'yuan', noun: '', value, ...more });
const percent = (value: number, more: Partial<Quantity> = {}) =>
  quantity({ unit: 'percent', noun: 'of companies', value, ...more });
const OURS = { computed: true, digits: 1 };

it.each<[string, Quantity, inWords: string]>([
  ['285', quantity({ value: 285 }), '285'],
  ['>380', quantity({ value: 380, hedge: 'more_than' }), 'more than 380'],
  ['≥¥50bn', yuan(50e9, { hedge: 'at_least' }), 'at least ¥50\u00a0billion'],
  ['nearly 120', quantity({ value: 120, hedge: 'nearly' }), 'nearly 120'],
  ['≈240,000', quantity({ value: 240_000, hedge: 'about' }), 'about 240,000'],
  [
    'up to >¥35bn',
    yuan(35e9, { hedge: 'more_than', upperLimit: true }),
    'an upper limit of more than ¥35\u00a0billion',
  ],
  [
    'up to nearly ¥9bn',
    yuan(9e9, { hedge: 'nearly', upperLimit: true }),
    'an upper limit of nearly ¥9\u00a0billion',
  ],
  ['2.2% to 2.4%', percent(2.2, { high: 2.4, hedge: 'range' }), '2.2% to 2.4%'],
  ['¥1bn to ¥2.5bn', yuan(1e9, { high: 2.5e9, hedge: 'range' }), '¥1\u00a0billion to ¥2.5\u00a0billion'],
  ['<28.2%\u00a0ƒ', percent(28.1818, { ...OURS, digits: 1, hedge: 'less_than' }), 'less than 28.2%\u00a0ƒ'],
  ['>35%\u00a0‡', percent(35, { hedge: 'more_than', elsewhere: true }), 'more than 35%\u00a0‡'],
  ['35%\u00a0ƒ', percent(35, { computed: true, elsewhere: true }), '35%\u00a0ƒ'],
  ['≈42.8%\u00a0ƒ', percent(42.8, { hedge: 'about', ...OURS }), 'about 42.8%\u00a0ƒ'],
  ['¥141bn\u00a0ƒ', yuan(140.7e9, { ...OURS, digits: 1 }), '¥141\u00a0billion\u00a0ƒ'],
  ['−35.5%', percent(-35.5), '−35.5%'],
  ['7.17\u00a0pp', quantity({ value: 7.17, unit: 'percentage_point' }), '7.17\u00a0points'],
  ['>2.5×', quantity({ value: 2.5, unit: 'ratio', hedge: 'more_than' }), 'more than 2.5\u00a0times'],
  ['second', quantity({ value: 2, unit: 'rank' }), 'second'],
  ['3', quantity({ value: 3, unit: 'year', noun: 'years' }), '3'],
])('label writes %s', (text, given, inWords) => {
  expect(label(given)).toBe(text);
  expect(words(given)).toBe(inWords);
});

it.each<[string, Quantity, Wording, string]>([
  ['the noun', quantity({ value: 380, hedge: 'more_than' }), { noun: true }, 'more than 380 companies'],
  ['no blank for a missing noun', yuan(528e6), { noun: true }, '¥528\u00a0million'],
  ['a number of ours with its noun', percent(48.6, OURS), { noun: true }, '48.6% of companies\u00a0ƒ'],
  ['a fall without its sign', percent(-35.5), { abs: true }, '35.5%'],
  ['a capital', quantity({ hedge: 'nearly' }), { cap: true }, 'Nearly 40'],
  ['a capital before a noun', quantity({ hedge: 'about' }), { cap: true, noun: true }, 'About 40 companies'],
  [
    'neither hedge nor ceiling',
    yuan(35e9, { hedge: 'more_than', upperLimit: true }),
    { bare: true },
    '¥35\u00a0billion',
  ],
  ['every digit', yuan(1_422.17e9), { form: 'full' }, '¥1,422.17\u00a0billion'],
  [
    'letters where short',
    quantity({ value: 7.17, unit: 'percentage_point' }),
    { form: 'short' },
    '7.17\u00a0pp',
  ],
  ['times where full', quantity({ value: 3.54, unit: 'ratio' }), { form: 'full' }, '3.54\u00a0times'],
  ['no times of one', quantity({ value: 1, unit: 'ratio', hedge: 'about' }), { form: 'full' }, 'about equal'],
  [
    'more than one',
    quantity({ value: 1, unit: 'ratio', hedge: 'more_than' }),
    { form: 'full' },
    'more than 1\u00a0times',
  ],
  ['one as a sign', quantity({ value: 1, unit: 'ratio' }), { form: 'short' }, '1×'],
])('words writes %s', (_, given, wording, text) => {
  expect(words(given, wording)).toBe(text);
});

it('words leaves out the sign of both ends of a range', () => {
  const range = percent(-2.4, { high: -2.2, hedge: 'range' });
  expect(words(range, { abs: true })).toBe('2.4% to 2.2%');
});

it('label writes formulas with every digit', () => {
  expect(label(yuan(1_422.17e9, { hedge: 'nearly' }), 'exact')).toBe('nearly ¥1,422.17bn');
});
