import { expect, it } from 'vitest';
import { allowedDigits, sayable } from '../../../src/data/allowed.ts';
import { statedBounds, printedBounds } from '../../../src/data/printed-bounds.ts';
import type { Bounds } from '../../../src/lib/number/bounds.ts';
import type { Fact } from '../../../src/schema/fact.ts';

type Printed = Pick<Fact, 'printed' | 'value' | 'unit'> & Partial<Fact>;

function boundsOf(fact: Printed): Bounds {
  const usual = { value_high: null, qualifier: 'exact', role: 'figure' } as const;
  return printedBounds({ ...usual, ...fact } as Fact);
}

it.each<[string, Printed, low: number | null, high: number | null]>([
  [
    'an amount by its last decimal',
    { printed: '1,422.17 billion yuan', value: 1_422_170_000_000, unit: 'yuan' },
    1_422_165_000_000,
    1_422_175_000_000,
  ],
  ['millions', { printed: '528 million yuan', value: 528e6, unit: 'yuan' }, 527.5e6, 528.5e6],
  ['a whole billion', { printed: '1 billion yuan', value: 1e9, unit: 'yuan' }, 0.5e9, 1.5e9],
  ['a rate', { printed: 'increase of 0.24%', value: 0.24, unit: 'percent' }, 0.235, 0.245],
  ['a whole rate', { printed: '24%', value: 24, unit: 'percent' }, 23.5, 24.5],
  [
    'zeros at the end, which may be habit',
    { printed: '50% of the companies', value: 50, unit: 'percent' },
    45,
    55,
  ],
  ['a decimal nought, which is none', { printed: '50.0%', value: 50, unit: 'percent' }, 49.95, 50.05],
  ['a fall', { printed: 'decrease of 35.5%', value: -35.5, unit: 'percent' }, -35.55, -35.45],
  ['points', { printed: '2 percentage points', value: 2, unit: 'percentage_point' }, 1.5, 2.5],
  ['a count', { printed: '30 companies', value: 30, unit: 'count' }, 30, 30],
  ['a rank', { printed: 'No. 10', value: 10, unit: 'rank' }, 10, 10],
  ['a word', { printed: 'doubled', value: 2, unit: 'ratio' }, 2, 2],
  ['nought', { printed: 'from 0', value: 0, unit: 'yuan' }, 0, 0],
  [
    'what only says who is counted',
    { printed: '20%', value: 20, unit: 'percent', role: 'threshold' },
    20,
    20,
  ],
  [
    'a floor',
    { printed: 'over 1.2 trillion', value: 1.2e12, unit: 'yuan', qualifier: 'more_than' },
    1.2e12,
    null,
  ],
  ['a ceiling', { printed: 'nearly 70%', value: 70, unit: 'percent', qualifier: 'nearly' }, null, 70],
  [
    'a fall of more',
    { printed: 'fell over 5%', value: -5, unit: 'percent', qualifier: 'more_than' },
    null,
    -5,
  ],
  ['“around”', { printed: 'around 240,000', value: 240_000, unit: 'count', qualifier: 'about' }, null, null],
  [
    'a range',
    { printed: '2.2%-2.4%', value: 2.2, value_high: 2.4, unit: 'percent', qualifier: 'range' },
    2.2,
    2.4,
  ],
])('printedBounds reads the digits of %s', (_, fact, low, high) => {
  expect(boundsOf(fact)).toEqual({ low, high });
});

it.each([
  ['yuan', 75_960_000_000, 75_955_000_000, 75_965_000_000],
  ['percent', 14, 13.5, 14.5],
  ['percent', 15.51, 15.505, 15.515],
  ['count', 100, 100, 100],
] as const)(
  'statedBounds reads what digits another release’s number in %s, %d, has',
  (unit, value, low, high) => {
    expect(statedBounds({ unit, value })).toEqual({ low, high });
  },
);

it.each<[value: number, low: number | null, high: number | null, digits: number, said: object]>([
  [11.818, 11.818, 11.818, 1, { value: 11.818, hedge: 'exact' }],
  [140.7, 140.14, 141.28, 0, { value: 140.7, hedge: 'about' }],
  [83.7, 83.41, 83.98, 0, { value: 83.7, hedge: 'exact' }],
  [-80.3, -80.65, -79.94, 0, { value: -80.3, hedge: 'exact' }],
  [875.9, 872.73, null, 0, { value: 872.73, hedge: 'more_than' }],
  [-875.9, null, -872.73, 0, { value: -872.73, hedge: 'more_than' }],
  [1.41, null, 1.4147, 2, { value: 1.4147, hedge: 'less_than' }],
  [1, null, null, 0, { value: 1, hedge: 'about' }],
])('sayable says %d between %s and %s with %d decimals as %o', (value, low, high, digits, said) => {
  expect(sayable(value, { low, high }, digits, false)).toMatchObject(said);
});

it('sayable says a range by its ends, a fall too', () => {
  const range = { hedge: 'range', value: 1.15, high: 2.25 };
  expect(sayable(1.7, { low: 1.15, high: 2.25 }, 1, true)).toEqual(range);
  expect(sayable(-1.7, { low: -2.25, high: -1.15 }, 1, true)).toEqual({
    ...range,
    value: -2.25,
    high: -1.15,
  });
});

it.each<[value: number, low: number | null, high: number | null, digits: number]>([
  [140.71, 140.14, 141.28, 0],
  [21.149, 21.132, 21.166, 1],
  [3.405, 3.334, 3.476, 1],
  [42.83, 37.83, 47.83, -1],
  [5, 5, 5, 6],
  [872.73, 872.73, null, 6],
  [0.95, 0.9, 1, 1],
])('allowedDigits of %d between %s and %s are %d', (value, low, high, digits) => {
  expect(allowedDigits(value, { low, high })).toBe(digits);
});
