import { roundTo } from './number.ts';

/** The least and the greatest that a number can be, in its own unit; null where that side is open. */
export interface Bounds {
  low: number | null;
  high: number | null;
}

/** Of what nothing is known. */
export const OPEN: Bounds = { low: null, high: null };

/** A number that can be nothing else. */
export function exactly(value: number): Bounds {
  return { low: value, high: value };
}

/** The same with every number of them changed by a function that keeps their order. */
export function mapBounds({ low, high }: Bounds, change: (bound: number) => number): Bounds {
  return { low: low === null ? null : change(low), high: high === null ? null : change(high) };
}

/** Those of the number’s size where it is a fall, and back. */
export function mirrored({ low, high }: Bounds): Bounds {
  return { low: high === null ? null : -high, high: low === null ? null : -low };
}

/** Rounded so that they still hold all that they held. */
export function roundedOutwards({ low, high }: Bounds, digits: number): Bounds {
  return {
    low: low === null ? null : roundTo(low, digits, low < 0 ? 'up' : 'down'),
    high: high === null ? null : roundTo(high, digits, high < 0 ? 'down' : 'up'),
  };
}
