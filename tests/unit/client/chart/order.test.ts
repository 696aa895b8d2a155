import { expect, it } from 'vitest';
import { bySize, spread } from '../../../../src/client/chart/order.ts';

it.each<[string, (number | null)[], number[]]>([
  ['the largest first', [1, 3, 2], [1, 2, 0]],
  ['falls after rises', [-62.1, 0.24, -35.5], [1, 2, 0]],
  ['equals as they were', [30, 32, 30, 30], [1, 0, 2, 3]],
  ['what has no value last, as it was', [null, 1, null, 2], [3, 1, 0, 2]],
  ['nothing', [], []],
])('bySize puts %s', (_, values, order) => {
  expect(bySize(values)).toEqual(order);
});

it('spread stacks blocks of different heights in another order', () => {
  expect(spread(10, 100, [20, 30, 40], [2, 0, 1])).toEqual([50, 70, 10]);
});

it('spread shares what room is left', () => {
  expect(spread(0, 120, [30, 30, 30], [0, 1, 2])).toEqual([0, 40, 80]);
});
