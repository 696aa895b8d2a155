import { mirrored, type Bounds } from '../lib/number/bounds.ts';
import type { Hedge } from '../lib/number/hedge.ts';
import { roundTo } from '../lib/number/number.ts';

/** How a number that is only known by its bounds may be said. */
export interface Sayable {
  /** the number said, not rounded yet: the bound that it has where it has but one, the least of a range */
  value: number;
  /** the greatest of a range */
  high: number | null;
  hedge: Hedge;
}

/** More decimals than these no reader reads. */
export const MOST_DIGITS = 6;

/**
 * The hedge that bounds call for, with so many decimals. A bound on one side is a floor or a ceiling (of its size, where
 * it is a fall). Between two bounds a number is said as it is where they leave its last digit no more than one to the
 * next, and as “about” where they leave more. All in the unit that the decimals count in.
 */
export function sayable(value: number, bounds: Bounds, digits: number, asRange: boolean): Sayable {
  if (value < 0) {
    const { value: size, high, hedge } = sayable(-value, mirrored(bounds), digits, asRange);
    return high === null ? { value: -size, high, hedge } : { value: -high, high: -size, hedge };
  }
  const { low, high } = bounds;
  const step = 10 ** -digits;
  if (low !== null && high !== null) {
    if (asRange) return { value: low, high, hedge: 'range' };
    return { value, high: null, hedge: high - low <= step * 1.000001 ? 'exact' : 'about' };
  }
  if (low !== null) return { value: low, high: null, hedge: 'more_than' };
  if (high !== null) return { value: high, high: null, hedge: 'less_than' };
  return { value, high: null, hedge: 'about' };
}

/**
 * The most decimals with which a number may be said: the last of them is never off by more than one. −1 where not even
 * a whole one may; a number with an open side is said by its bound, and by any decimals.
 */
export function allowedDigits(value: number, { low, high }: Bounds): number {
  if (low === null || high === null) return MOST_DIGITS;
  for (let digits = MOST_DIGITS; digits >= 0; digits -= 1) {
    const off = Math.max(...[low, high].map((end) => Math.abs(end - roundTo(value, digits))));
    if (off <= 1.000001 * 10 ** -digits) return digits;
  }
  return -1;
}
