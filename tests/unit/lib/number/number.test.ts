import { expect, it } from 'vitest';
import { decimal, ordinal, roundTo, yuan, yuanUnit } from '../../../../src/lib/number/number.ts';

it.each([
  [0, '0'],
  [-0, '0'],
  [0.24, '0.24'],
  [-35.5, '−35.5'],
  [24, '24'],
  [1040, '1,040'],
  [-1040, '−1,040'],
  [240_000, '240,000'],
  [0.1 + 0.2, '0.3'],
])('decimal writes %d as %s', (value, text) => {
  expect(decimal(value)).toBe(text);
});

it.each([
  [48.64, 1, '48.6'],
  [24, 1, '24'],
  [468.8, 0, '469'],
  [-10.26, 1, '−10.3'],
  [-0.004, 2, '0'],
])('decimal writes %d with at most %d decimals as %s', (value, digits, text) => {
  expect(decimal(value, digits)).toBe(text);
});

it.each([
  [1_422_170_000_000, '¥1.42tn', '¥1.42\u00a0trillion', '¥1,422.17bn', '¥1,422.17\u00a0billion'],
  [1_050_758_000_000, '¥1.05tn', '¥1.05\u00a0trillion', '¥1,050.758bn', '¥1,050.758\u00a0billion'],
  [1_200_000_000_000, '¥1.2tn', '¥1.2\u00a0trillion', '¥1,200bn', '¥1,200\u00a0billion'],
  [999_600_000_000, '¥1tn', '¥1\u00a0trillion', '¥999.6bn', '¥999.6\u00a0billion'],
  [430_361_000_000, '¥430bn', '¥430\u00a0billion', '¥430.361bn', '¥430.361\u00a0billion'],
  [150_030_000_000, '¥150bn', '¥150\u00a0billion', '¥150.03bn', '¥150.03\u00a0billion'],
  [47_523_000_000, '¥47.5bn', '¥47.5\u00a0billion', '¥47.523bn', '¥47.523\u00a0billion'],
  [-13_641_000_000, '−¥13.6bn', '−¥13.6\u00a0billion', '−¥13.641bn', '−¥13.641\u00a0billion'],
  [1_000_000_000, '¥1bn', '¥1\u00a0billion', '¥1bn', '¥1\u00a0billion'],
  [999_400_000, '¥999m', '¥999\u00a0million', '¥999.4m', '¥999.4\u00a0million'],
  [528_000_000, '¥528m', '¥528\u00a0million', '¥528m', '¥528\u00a0million'],
  [750_000, '¥750,000', '¥750,000', '¥750,000', '¥750,000'],
  [0, '¥0', '¥0', '¥0', '¥0'],
])('yuan writes %d short, in prose, exact and in full', (value, short, prose, exact, full) => {
  expect(yuan(value, 'short')).toBe(short);
  expect(yuan(value, 'prose')).toBe(prose);
  expect(yuan(value, 'exact')).toBe(exact);
  expect(yuan(value, 'full')).toBe(full);
});

it.each([
  [11.82, 1],
  [-999_999, 1],
  [1_000_000, 1e9],
])('yuanUnit of %d, what its decimals count in, is %d', (value, unit) => {
  expect(yuanUnit(value)).toBe(unit);
});

it('yuan loses no digit of an exact amount just below a billion', () => {
  expect(yuan(999_600_000, 'exact')).toBe('¥999.6m');
  expect(yuan(999_600_000, 'short')).toBe('¥1bn');
});

it('yuan rounds a tie of the third figure up, as people do', () => {
  expect(yuan(9_995_000_000, 'short')).toBe('¥10bn');
  expect(yuan(2_675_000_000, 'short')).toBe('¥2.68bn');
});

it.each([
  [11.8184, 2, '¥11.82', '¥11.82'],
  [1_418_764_964_166, 1, '¥1.42tn', '¥1,418.8\u00a0billion'],
  [140_709_000_000, 0, '¥141bn', '¥141\u00a0billion'],
  [-80_292_000_000, 1, '−¥80.3bn', '−¥80.3\u00a0billion'],
  [21_148_837_209, 2, '¥21.1bn', '¥21.15\u00a0billion'],
  [-5_176_000_000, 3, '−¥5.18bn', '−¥5.176\u00a0billion'],
  [247_400_000, 3, '¥247m', '¥247\u00a0million'],
  [806_000_000, 2, '¥0.81bn', '¥0.81\u00a0billion'],
])(
  'yuan rounds a sum of our own, %d, once: to %d decimals in full, to three figures of them at a mark',
  (...row) => {
    const [value, digits, short, full] = row;
    expect(yuan(value, 'short', digits)).toBe(short);
    expect(yuan(value, 'full', digits)).toBe(full);
  },
);

it.each([
  ['down', '¥1.23tn', '¥1,234.5\u00a0billion'],
  ['up', '¥1.24tn', '¥1,234.6\u00a0billion'],
] as const)('yuan keeps a bound true when it rounds %s', (rounding, short, full) => {
  expect(yuan(1_234_560_000_000, 'short', 1, rounding)).toBe(short);
  expect(yuan(1_234_560_000_000, 'full', 1, rounding)).toBe(full);
});

it.each([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [9, 'ninth'],
  [10, '10th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [22, '22nd'],
  [23, '23rd'],
  [101, '101st'],
  [111, '111th'],
])('ordinal says rank %d as %s', (rank, text) => {
  expect(ordinal(rank)).toBe(text);
});

it.each([
  [1.005, 2, 1.01],
  [8.345, 2, 8.35],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [-35.55, 1, -35.6],
  [0.49, 0, 0],
  [1_422.17, 3, 1_422.17],
])('roundTo rounds %d to %d decimals, half away from zero: %d', (value, digits, rounded) => {
  expect(roundTo(value, digits)).toBe(rounded);
});

it.each([
  [872.7272, 0, 872, 873],
  [0.8 * 586, 1, 468.8, 468.8],
  [0.7 * 586, 1, 410.2, 410.2],
  [-80.29, 1, -80.2, -80.3],
  [1_000, 9, 1_000, 1_000],
  [1_422_170_000_000, 0, 1_422_170_000_000, 1_422_170_000_000],
])('roundTo rounds the bound %d with %d decimals down to %d, up to %d', (value, digits, down, up) => {
  expect(roundTo(value, digits, 'down')).toBe(down);
  expect(roundTo(value, digits, 'up')).toBe(up);
});
