import { expect, it } from 'vitest';
import { step, type TabStop } from '../../../../src/client/chart/arrow-keys.ts';

/** Marks named by their place in a grid: `columns` wide, 100 px apart, 30 px below each other. */
function grid(count: number, columns: number, groups: string[] = []): TabStop[] {
  return Array.from({ length: count }, (_, index) => {
    const [left, top] = [(index % columns) * 100, Math.floor(index / columns) * 30];
    return { box: { left, top, right: left + 60, bottom: top + 16 }, group: groups[index] ?? '' };
  });
}

const LIST = grid(4, 1);
const LINE = grid(4, 4);
const GRID = grid(6, 2);

it.each<[string, TabStop[], number, number | undefined]>([
  ['ArrowRight', LIST, 0, 1],
  ['ArrowDown', LIST, 0, 1],
  ['ArrowLeft', LIST, 1, 0],
  ['ArrowUp', LIST, 1, 0],
  ['ArrowRight', LIST, 3, undefined],
  ['ArrowDown', LIST, 3, undefined],
  ['ArrowLeft', LIST, 0, undefined],
  ['ArrowDown', LINE, 1, 2],
  ['ArrowUp', LINE, 1, 0],
  ['ArrowUp', LINE, 0, undefined],
  ['ArrowDown', GRID, 0, 2],
  ['ArrowDown', GRID, 1, 3],
  ['ArrowUp', GRID, 5, 3],
  ['ArrowRight', GRID, 1, 2],
  ['ArrowDown', GRID, 5, undefined],
  ['Home', GRID, 4, 0],
  ['Home', GRID, 0, undefined],
  ['End', GRID, 0, 5],
  ['a', GRID, 0, undefined],
  ['Tab', GRID, 0, undefined],
  ['constructor', GRID, 0, undefined],
])('step(%s) in its drawing', (key, stops, from, to) => {
  expect(step(key, from, stops)).toBe(to);
});

it('step keeps to its column past a gap in it', () => {
  const gap = GRID.filter((_, index) => index !== 3);
  expect(step('ArrowDown', 1, gap)).toBe(4);
});

it('step down a long bar leads to the bar below, however short', () => {
  const stop = (top: number, right: number): TabStop => ({
    box: { left: 0, top, right, bottom: top + 16 },
    group: '',
  });
  expect(step('ArrowDown', 0, [stop(0, 600), stop(30, 20), stop(60, 600)])).toBe(1);
});

it.each<[string, number, number | undefined]>([
  ['PageDown', 0, 2],
  ['PageDown', 1, 2],
  ['PageDown', 3, 4],
  ['PageDown', 4, undefined],
  ['PageUp', 5, 2],
  ['PageUp', 3, 0],
  ['PageUp', 1, undefined],
])('step(%s) leads from group to group', (key, from, to) => {
  expect(step(key, from, grid(6, 1, ['a', 'a', 'b', 'b', 'c', 'c']))).toBe(to);
});

it('step lets the page scroll where there is one group', () => {
  expect(step('PageDown', 0, LIST)).toBeUndefined();
});

it('step right reaches every mark, in drawn order', () => {
  const walked = [0];
  for (let at = step('ArrowRight', 0, GRID); at !== undefined; at = step('ArrowRight', at, GRID))
    walked.push(at);
  expect(walked).toEqual([0, 1, 2, 3, 4, 5]);
});
