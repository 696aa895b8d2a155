import { expect, it } from 'vitest';
import { boxAt, type Box } from '../../../../src/client/site/hit-test.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

it('boxAt finds the box that a point is in', () => {
  expect(boxAt([box(0, 0, 100, 30), box(0, 50, 100, 30)], 10, 60, 24)).toBe(1);
});

it.each([
  ['24 px around a dot of 8 px', 24, -8, 0],
  ['not beyond them', 24, -9, undefined],
  ['44 px for a finger', 44, -18, 0],
  ['not beyond those', 44, -19, undefined],
])('boxAt reaches out to %s', (_, target, x, found) => {
  expect(boxAt([box(0, 0, 8, 8)], x, 4, target)).toBe(found);
});

it('boxAt does not reach out of a box that is large enough', () => {
  expect(boxAt([box(0, 0, 100, 100)], 101, 50, 24)).toBeUndefined();
});

it('boxAt gives room between two dots to the nearer', () => {
  const dots = [box(0, 0, 8, 8), box(14, 0, 8, 8)];
  expect([10, 12].map((x) => boxAt(dots, x, 4, 24))).toEqual([0, 1]);
});

it('boxAt finds the small box that lies in a large one', () => {
  expect(boxAt([box(0, 0, 300, 200), box(100, 100, 20, 20)], 110, 110, 24)).toBe(1);
});

it('boxAt finds nothing among no boxes', () => {
  expect(boxAt([], 0, 0, 24)).toBeUndefined();
});
