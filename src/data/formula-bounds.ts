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
 * that occurs twice being one and the same. Every number pulls the result one way only (see `wavering`), so both lie
 * where all numbers are at an end of their bounds. A side is open where an open end reaches beyond all that are known.
 */
export function formulaBounds(formula: Formula, resolve: Resolve): Bounds {
  const { ids, run } = compile(formula, resolve);
  const terms = ids.map((id) => resolve(id) as Term);
  const given = terms.map(({ value }) => value);
  const ends = terms.flatMap((term, at) => (isCertain(term) ? [] : [{ at, pair: endsOf(term) }]));
  const all = { least: Infinity, most: -Infinity };
  const known = { least: Infinity, most: -Infinity };
  const visit = (next: number, isKnown: boolean): void => {
    const end = ends[next];
    if (end) {
      for (const { at, open } of end.pair) {
        given[end.at] = at;
        visit(next + 1, isKnown && !open);
      }
    } else {
      const result = run(given);
      widen(all, result);
      if (isKnown) widen(known, result);
    }
  };
  visit(0, true);
  const slack = 1e-12 * Math.max(Math.abs(all.least), Math.abs(all.most));
  return {
    low: known.least <= all.least + slack ? known.least : null,
    high: known.most >= all.most - slack ? known.most : null,
  };
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

function endsOf({ value, bounds: { low, high } }: Term): [End, End] {
  // How far beyond does not matter, only to which side the result then moves.
  const beyond = Math.abs(value) / 4 || 1;
  const least = { at: low ?? value - beyond, open: low === null };
  return [least, { at: high ?? value + beyond, open: high === null }];
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

function widen(range: { least: number; most: number }, value: number): void {
  range.least = Math.min(range.least, value);
  range.most = Math.max(range.most, value);
}
