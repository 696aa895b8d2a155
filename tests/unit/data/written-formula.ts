import type { FigureRows } from '../../../src/data/figure.ts';

/** The ids of printed numbers that a derived fact stands on, by way of others too, each once. */
export function standsOn(rows: FigureRows, id: string): string[] {
  const derived = rows.derived.get(id);
  if (!derived) return [id];
  return [...new Set(idsIn(derived.formula).flatMap((part) => standsOn(rows, part)))];
}

/**
 * Works out a derived fact from numbers given in formula terms (per cent as a fraction), by JavaScript’s own arithmetic:
 * the formula is rewritten as an expression, and shares nothing with the parser of the product.
 */
export function workedOut(rows: FigureRows, id: string): (given: Record<string, number>) => number {
  return new Function('given', `return ${expression(rows, id)}`) as (given: Record<string, number>) => number;
}

function expression(rows: FigureRows, id: string): string {
  const derived = rows.derived.get(id);
  if (!derived) return `given['${id}']`;
  return `(${derived.formula
    .replace(/\^/g, '**')
    .replace(/(?<![\w-])(\d+(?:\.\d+)?)%/g, '($1 / 100)')
    .replace(ID, (part) => expression(rows, part))})`;
}

const ID = /(?<![\w'-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g;

function idsIn(formula: string): string[] {
  return formula.match(ID) ?? [];
}
