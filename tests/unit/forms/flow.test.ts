import { expect, it } from 'vitest';
import { flow } from '../../../src/forms/flow.ts';

const GAP = { across: 10, down: 4 };
const box = (width: number, height = 20) => ({ width, height });

it('flow sets things side by side while the width lasts', () => {
  const { places, height } = flow([box(40), box(50), box(1)], 100, GAP);
  expect(places).toEqual([
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 0, y: 24 },
  ]);
  expect(height).toBe(44);
});

it('flow goes on below the highest thing of a line', () => {
  const { places, height } = flow([box(40, 60), box(50), box(60)], 100, GAP);
  expect(places[2]).toEqual({ x: 0, y: 64 });
  expect(height).toBe(84);
});

it('flow gives what is wider than the width a line of its own', () => {
  expect(flow([box(150), box(150)], 100, GAP).places.map(({ y }) => y)).toEqual([0, 24]);
  expect(flow([], 100, GAP)).toEqual({ places: [], height: 0 });
});
