import type { Box } from './hit-test.ts';

/** px between a thing and its tip: small enough for the pointer to cross */
export const GAP = 4;
/** horizontal distance of tip and pointer in px, so that the way to the next row stays free */
const ASIDE = 12;
/** px of something tall that count as the place pointed at */
const NEAR = 24;

/** A point on the screen, px. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Where on the screen to place a tip: above the box it speaks of where there is room, else below; never beyond the sides
 * of `outer`.
 */
export function tipPosition(
  box: Box,
  tip: HTMLElement,
  outer: Pick<Box, 'left' | 'right'>,
  point?: Point,
): [x: number, y: number] {
  const { offsetWidth: width, offsetHeight: height } = tip;
  const top = point ? Math.max(box.top, point.y - NEAR) : box.top;
  const bottom = point ? Math.min(box.bottom, point.y + NEAR) : box.bottom;
  const wanted = point ? point.x + ASIDE : (box.left + box.right - width) / 2;
  const x = point && wanted + width > outer.right ? point.x - ASIDE - width : wanted;
  const above = top - GAP - height;
  const below = bottom + GAP;
  const y = above >= 0 || below + height > innerHeight ? Math.max(0, above) : below;
  return [Math.max(outer.left, Math.min(x, outer.right - width)), y];
}
