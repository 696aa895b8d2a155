import { expect, it } from 'vitest';
import { point, pointReach } from '../../../src/forms/point.ts';
import type { Hedge } from '../../../src/lib/number/hedge.ts';
import { all, piece } from '../drawing.ts';

function classes(hedge: Hedge, computed: boolean): string[] {
  const root = piece(point(50, 20, { hedge, computed, upperLimit: false }));
  return all(root, 'circle, path').map((shape) => shape.getAttribute('class')!);
}

const DISC = 'solid';
const RING = 'point ring';
const OURS = 'point computed';
const CENTRE = 'solid';
const CHEVRON = 'stroke';

it.each<[Hedge, computed: boolean, ...shapes: string[]]>([
  ['exact', false, DISC],
  ['more_than', false, DISC, CHEVRON],
  ['at_least', false, DISC, CHEVRON],
  ['nearly', false, RING, CENTRE, CHEVRON],
  ['about', false, RING, CENTRE, CHEVRON, CHEVRON],
  ['exact', true, OURS],
  ['more_than', true, OURS, CHEVRON],
  ['less_than', true, OURS, CENTRE, CHEVRON],
  ['about', true, OURS, CENTRE, CHEVRON, CHEVRON],
])('point draws %s (computed: %s)', (hedge, computed, ...shapes) => {
  expect(classes(hedge, computed)).toEqual(shapes);
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
