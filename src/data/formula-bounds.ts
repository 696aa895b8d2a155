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
  return evaluateAt(formula, resolve, new Map());
}

/**
 * The least and the greatest that a formula can come to while each number in it lies within its own bounds, a number
 * that occurs twice being one and the same. Every number pulls the result one way only (see `wavering`), so both lie
 * where all numbers are at an end of their bounds. A side is open where an open end reaches beyond all that are known.
 */
export function formulaBounds(formula: Formula, resolve: Resolve): Bounds {
  const ends = uncertainEnds(formula, resolve);
  const all = { least: Infinity, most: -Infinity };
  const known = { least: Infinity, most: -Infinity };
  for (let corner = 0; corner < 2 ** ends.length; corner += 1) {
    const chosen = ends.map(({ id, pair }, at) => ({ id, end: pair[(corner >> at) & 1]! }));
    const given = new Map(chosen.map(({ id, end }) => [id, end.at]));
    const result = evaluateAt(formula, resolve, given);
    widen(all, result);
    if (chosen.every(({ end }) => !end.open)) widen(known, result);
  }
  const slack = 1e-12 * Math.max(Math.abs(all.least), Math.abs(all.most));
  return {
    low: known.least <= all.least + slack ? known.least : null,
    high: known.most >= all.most - slack ? known.most : null,
  };
}

/** Ids of the given numbers that a formula stands on, by way of others too, and that may be another than is printed. */
export function uncertainIds(formula: Formula, resolve: Resolve): string[] {
  return uncertainEnds(formula, resolve).map(({ id }) => id);
}

interface End {
  at: number;
  open: boolean;
}

function uncertainEnds(formula: Formula, resolve: Resolve): { id: string; pair: [End, End] }[] {
  return [...givenTerms(formula, resolve)].flatMap(([id, { value, bounds }]) => {
    const { low, high } = bounds;
    if (low !== null && low === high) return [];
    // How far beyond does not matter, only to which side the result then moves.
    const beyond = Math.abs(value) / 4 || 1;
    const least = { at: low ?? value - beyond, open: low === null };
    const most = { at: high ?? value + beyond, open: high === null };
    return [{ id, pair: [least, most] as [End, End] }];
  });
}

function givenTerms(formula: Formula, resolve: Resolve, found = new Map<string, Term>()): Map<string, Term> {
  const seen = new Set<string>();
  const open = factIds(formula);
  for (const id of open) {
    if (seen.has(id)) continue;
    seen.add(id);
    const source = resolve(id);
    if ('kind' in source) open.push(...factIds(source));
    else found.set(id, source);
  }
  return found;
}

/** The formula with some numbers given; each formula that it stands on is worked out once. */
function evaluateAt(formula: Formula, resolve: Resolve, known: Map<string, number>): number {
  const valueOf = (id: string): number => {
    const value = known.get(id);
    if (value !== undefined) return value;
    const source = resolve(id);
    const found = 'kind' in source ? evaluate(source, valueOf) : source.value;
    known.set(id, found);
    return found;
  };
  return evaluate(formula, valueOf);
}

function widen(range: { least: number; most: number }, value: number): void {
  range.least = Math.min(range.least, value);
  range.most = Math.max(range.most, value);
}
