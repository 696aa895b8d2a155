import { expect, it } from 'vitest';
import { bySize, isWorthSorting } from '../../../../src/lib/number/by-size.ts';

it.each<[string, (number | null)[], number[]]>([
  ['the largest first', [1, 3, 2], [1, 2, 0]],
  ['falls after rises', [-62.1, 0.24, -35.5], [1, 2, 0]],
  ['equals as they were', [30, 32, 30, 30], [1, 0, 2, 3]],
  ['what has no value last, as it was', [null, 1, null, 2], [3, 1, 0, 2]],
  ['nothing', [], []],
])('bySize puts %s', (_, values, order) => {
  expect(bySize(values)).toEqual(order);
});

it.each([
  ['many in another order', [1, 3, 2, 5, 4], true],
  ['few', [1, 3, 2, 5], false],
  ['many that stand by size', [5, 4, 3, 2, null], false],
])('isWorthSorting asks for many values in another order: %s', (_, values, worth) => {
  expect(isWorthSorting(values)).toBe(worth);
});
