import { mirrored, OPEN, type Bounds } from '../lib/number/bounds.ts';
import { HEDGE, type Direction, type PrintedHedge } from '../lib/number/hedge.ts';
import { trimmed } from '../lib/number/number.ts';
import type { Unit } from '../lib/number/unit.ts';
import type { Fact } from '../schema/fact.ts';
import { readNumbers } from './printed/printed-number.ts';

/** Things, places and years are counted, and so printed whole; all else is measured, and rounded to its last digit. */
const COUNTED: readonly Unit[] = ['count', 'rank', 'year'];

/**
 * What the printed digits of a fact allow it to be, in its unit. A measured number is half a unit of its last digit off
 * at most; zeros at the end of a whole one may be habit and are no digits (the report’s “50%” is a count in tenths). A
 * number that says who is counted, one that is a word (“doubled”) and one that is counted are what they are. What a
 * hedge leaves open is open, and a bound is as good as it is printed.
 */
export function printedBounds(fact: Fact): Bounds {
  const { value, value_high: end, unit, role, printed, qualifier } = fact;
  if (end !== null) return { low: value, high: end };
  const size = Math.abs(value);
  const half = role === 'figure' && !COUNTED.includes(unit) ? halfDigit(size, printedDigits(printed)) : 0;
  const allowed = allowedBy(HEDGE[qualifier].direction, size, half);
  return value < 0 ? mirrored(allowed) : allowed;
}

/** A number that we have without the words that it was printed in. */
interface Stated {
  value: number;
  value_high?: number | null;
  unit: Unit;
  qualifier?: PrintedHedge;
}

/** What the digits and the hedge of a number allow that somebody else printed: of its words we may have none. */
export function statedBounds({ value, value_high: end = null, unit, qualifier = 'exact' }: Stated): Bounds {
  if (end !== null) return { low: value, high: end };
  const size = Math.abs(value);
  const half = COUNTED.includes(unit) ? 0 : halfDigit(size, String(size));
  const allowed = allowedBy(HEDGE[qualifier].direction, size, half);
  return value < 0 ? mirrored(allowed) : allowed;
}

function allowedBy(direction: Direction, size: number, half: number): Bounds {
  switch (direction) {
    case 'fixed':
      return { low: trimmed(size - half), high: trimmed(size + half) };
    case 'above':
      return { low: size, high: null };
    case 'below':
      return { low: null, high: size };
    case 'both':
      return OPEN;
  }
}

/** Blank where a phrase says its number as a word. */
function printedDigits(phrase: string): string {
  return readNumbers(phrase)[0]?.digits ?? '';
}

/** Half a unit of the last digit of a number of this size, which may be printed in billions. */
function halfDigit(size: number, digits: string): number {
  if (size === 0 || !/\d/.test(digits)) return 0;
  const magnitude = Math.round(Math.log10(size / Number(digits)));
  const [whole = '', decimals] = digits.split('.');
  const last = decimals ? -decimals.length : /0*$/.exec(whole)![0].length;
  return Number(`5e${magnitude + last - 1}`);
}
