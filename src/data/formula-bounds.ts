import { memoize } from '../lib/memoize.ts';
import type { Bounds } from '../lib/number/bounds.ts';
import { evaluate, factIds, type Formula } from './formula.ts';

/** A number that a formula takes as given, in formula terms (per cent as a fraction). */
export interface Term {
  value: number;
  bounds: Bounds;
}

/** Where an id in a formula leads: to a number that is given, or to a formula of its own. */
export type Resolve = (id: string) => Term | Formula;

/** What a formula comes to, in formula terms; those it is computed from are taken unrounded. */
export function formulaValue(formula: Formula, resolve: Resolve): number {
  const { ids, run } = compile(formula, resolve);
  return run(ids.map((id) => (resolve(id) as Term).value));
}

/**
 * The least and the greatest that a formula can come to while each number in it lies within its own bounds, a number
 * that occurs twice being one and the same. Every number pulls the result one way only while the others stay (see
 * `wavering`), so both lie where all numbers are at an end of their bounds. A side is open where an open end reaches
 * beyond all that are known.
 */
export function formulaBounds(formula: Formula, resolve: Resolve): Bounds {
  const { ids, run } = compile(formula, resolve);
  const pairs = ids.map((id) => endsOf(resolve(id) as Term));
  const reach = (sign: 1 | -1): number | null => {
    const known = climb(pairs.map(closed), run, sign);
    const all = climb(pairs, run, sign);
    if (known === null || all === null) return known;
    return sign * (all - known) <= 1e-12 * Math.abs(all) ? known : null;
  };
  return { low: reach(-1), high: reach(1) };
}

/** Only the ends that are known; a number that is open to both sides has none. */
function closed(ends: readonly End[]): End[] {
  return ends.filter(({ open }) => !open);
}

/** The farthest result to one side: each number is moved to its other end as long as that leads further. Null where a number has no end. */
function climb(
  pairs: readonly (readonly End[])[],
  run: (given: readonly number[]) => number,
  sign: 1 | -1,
): number | null {
  if (pairs.some((ends) => ends.length === 0)) return null;
  const given = pairs.map(([end]) => end!.at);
  let best = run(given);
  for (let moved = true; moved;) {
    moved = false;
    for (const [index, ends] of pairs.entries())
      for (const { at } of ends) {
        const before = given[index]!;
        given[index] = at;
        const result = run(given);
        if (sign * (result - best) > 0) [best, moved] = [result, true];
        else given[index] = before;
      }
  }
  return best;
}

/** Ids of the given numbers that a formula stands on, by way of others too, and that may be another than is printed. */
export function uncertainIds(formula: Formula, resolve: Resolve): string[] {
  return compile(formula, resolve).ids.filter((id) => !isCertain(resolve(id) as Term));
}

function isCertain({ bounds }: Term): boolean {
  return bounds.low !== null && bounds.low === bounds.high;
}

interface End {
  at: number;
  open: boolean;
}

function endsOf({ value, bounds: { low, high } }: Term): End[] {
  if (low !== null && low === high) return [{ at: value, open: false }];
  // How far beyond does not matter, only to which side the result then moves.
  const beyond = Math.abs(value) / 4 || 1;
  return [
    { at: low ?? value - beyond, open: low === null },
    { at: high ?? value + beyond, open: high === null },
  ];
}

/** A formula to be worked out many times over: the given numbers that it stands on, and what they come to. */
interface Compiled {
  ids: string[];
  run: (given: readonly number[]) => number;
}

/** Each formula that it stands on is worked out once a run, after all that it needs itself. */
function compile(formula: Formula, resolve: Resolve): Compiled {
  const ids: string[] = [];
  const steps: (() => void)[] = [];
  let given: readonly number[] = [];
  const step = (part: Formula): (() => number) => {
    const parts = new Map(factIds(part).map((id) => [id, read(id)]));
    let value = NaN;
    steps.push(() => (value = evaluate(part, (id) => parts.get(id)!())));
    return () => value;
  };
  const read = memoize((id: string): (() => number) => {
    const source = resolve(id);
    if ('kind' in source) return step(source);
    const at = ids.push(id) - 1;
    return () => given[at]!;
  });
  const result = step(formula);
  const run = (numbers: readonly number[]) => {
    given = numbers;
    for (const each of steps) each();
    return result();
  };
  return { ids, run };
}
