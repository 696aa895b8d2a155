import type { Quantity } from '../lib/number/quantity.ts';

/** Px of the least and the greatest that the printed digits allow. */
export type Allowed = readonly [least: number, most: number];

/** Px; less than this is not seen. */
export const SEEN = 2;

/**
 * Where the printed digits allow the end of a bar to be, in px, if that is wide enough to be seen and closed on both
 * sides. `place` turns a value into px.
 */
export function allowedBy(
  { bounds, hedge }: Quantity,
  place: (value: number) => number,
): Allowed | undefined {
  if (!bounds || bounds.low === null || bounds.high === null || hedge === 'range') return undefined;
  const ends = [place(bounds.low), place(bounds.high)] as const;
  return Math.abs(ends[1] - ends[0]) < SEEN ? undefined : ends;
}
