import { expect, it } from 'vitest';
import { point, pointReach, type Shape } from '../../../src/forms/point.ts';
import type { Hedge } from '../../../src/lib/number/hedge.ts';
import { all, piece } from '../drawing.ts';

function classes(hedge: Hedge, computed: boolean, elsewhere = false): string[] {
  const root = piece(point(50, 20, { hedge, computed, elsewhere, upperLimit: false }));
  return all(root, 'circle, path').map((shape) => shape.getAttribute('class')!);
}

const DISC = 'solid';
const RING = 'point ring';
/** The tint lies on a ground of its own. */
const OURS = ['on-card', 'point computed'];
const CENTRE = 'solid';
const CHEVRON = 'stroke';

it.each<[Hedge, computed: boolean, ...shapes: string[]]>([
  ['exact', false, DISC],
  ['more_than', false, DISC, CHEVRON],
  ['at_least', false, DISC, CHEVRON],
  ['nearly', false, RING, CENTRE, CHEVRON],
  ['about', false, RING, CENTRE, CHEVRON, CHEVRON],
  ['exact', true, ...OURS],
  ['more_than', true, ...OURS, CHEVRON],
  ['less_than', true, ...OURS, CENTRE, CHEVRON],
  ['about', true, ...OURS, CENTRE, CHEVRON, CHEVRON],
])('point draws %s (computed: %s)', (hedge, computed, ...shapes) => {
  expect(classes(hedge, computed)).toEqual(shapes);
});

const LINE = 'stroke';

it.each<[Hedge, ...shapes: string[]]>([
  ['exact', RING, LINE],
  ['more_than', RING, LINE, CHEVRON],
  ['about', RING, LINE, CENTRE, CHEVRON, CHEVRON],
])('point draws a line across the ring of somebody else’s %s', (hedge, ...shapes) => {
  expect(classes(hedge, false, true)).toEqual(shapes);
});

it.each<[Shape, line: string]>([
  ['disc', 'M44.75 20h10.5'],
  ['square', 'M45.43 20h9.14'],
  ['diamond', 'M43.7 20h12.6'],
  ['triangle', 'M46.69 20h6.62'],
])('point draws that line from edge to edge of a %s', (shape, line) => {
  const given = { hedge: 'exact', computed: false, elsewhere: true, upperLimit: false } as const;
  expect(
    piece(point(50, 20, given, shape))
      .querySelector('.stroke')!
      .getAttribute('d'),
  ).toBe(line);
});

it.each<[Hedge, left: number, right: number]>([
  ['exact', 6, 6],
  ['more_than', 6, 14],
  ['nearly', 14, 6],
  ['about', 14, 14],
])('pointReach counts the chevrons of %s', (hedge, left, right) => {
  const stated = { hedge, computed: false, upperLimit: false };
  expect([pointReach(stated, 'left'), pointReach(stated, 'right')]).toEqual([left, right]);
});
