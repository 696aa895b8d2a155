import { expect, it } from 'vitest';
import { spread } from '../../../../src/client/chart/spread.ts';

it('spread stacks blocks of different heights in another order', () => {
  expect(spread(10, 100, [20, 30, 40], [2, 0, 1])).toEqual([50, 70, 10]);
});

it('spread shares what room is left', () => {
  expect(spread(0, 120, [30, 30, 30], [0, 1, 2])).toEqual([0, 40, 80]);
});
