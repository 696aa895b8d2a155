import type { DerivedFact } from '../../schema/derived.ts';
import { totalNumbers } from '../context.ts';
import { termOf } from '../figure.ts';
import type { Term } from '../formula-bounds.ts';
import { printedBounds, statedBounds } from '../printed-bounds.ts';
import { evaluate, factIds, type Formula } from '../formula.ts';
import type { Tables } from '../reading/tables.ts';

/** What the formulas of the derived facts come to, as far as can be known while other rows may be wrong. */
export interface Reckoning {
  /** what is printed, by id */
  terms: ReadonlyMap<string, Term>;
  /** in formula terms, by id; not finite where a formula divides by nought */
  values: ReadonlyMap<string, number>;
  /** how many derived facts stand above each other, by the id of the topmost: 1 on printed numbers alone */
  depths: ReadonlyMap<string, number>;
  /** ids of those computed from themselves, at once or by way of others */
  circular: ReadonlySet<string>;
}

/** A directed graph: the ids that each id is computed from, or is used by. */
type Edges = ReadonlyMap<string, readonly string[]>;

/** Computes each formula once, after all that it is computed from, however many stand on each other. */
export function reckon(tables: Tables, formulas: ReadonlyMap<DerivedFact, Formula>): Reckoning {
  const terms = printedTerms(tables);
  const values = new Map([...terms].map(([id, { value }]) => [id, value]));
  const depths = new Map<string, number>();
  const byId = new Map([...formulas].map(([{ id }, formula]) => [id, { formula, ids: factIds(formula) }]));
  const parts = new Map([...byId].map(([id, { ids }]) => [id, ids.filter((part) => byId.has(part))]));
  const unsorted = sortTopologically(parts, (id) => {
    const { formula, ids } = byId.get(id)!;
    depths.set(id, 1 + Math.max(0, ...parts.get(id)!.map((part) => depths.get(part)!)));
    if (ids.some((part) => !values.has(part))) return;
    values.set(
      id,
      evaluate(formula, (part) => values.get(part)!),
    );
  });
  // What depends on a circle but is no part of it is sorted out of the reversed graph.
  const circular = sortTopologically(reversed(unsorted), () => {});
  return { terms, values, depths, circular: new Set(circular.keys()) };
}

function printedTerms({ facts, secondSources, boardTotals }: Tables): Map<string, Term> {
  const printed = [...facts.values()].flatMap(({ rows }) =>
    rows.map(({ value: fact }) => [fact.id, termOf({ ...fact, bounds: printedBounds(fact) })] as const),
  );
  const others = [...totalNumbers(boardTotals.rows.map(({ value }) => value))].map(
    ([id, number]) => [id, termOf({ ...number, bounds: statedBounds(number) })] as const,
  );
  const seconds = secondSources.rows.map(
    ({ value: row }) => [row.id, termOf({ ...row, bounds: statedBounds(row) })] as const,
  );
  return new Map([...printed, ...seconds, ...others]);
}

/** Visits each id after all that its edges lead to, and returns what cannot be so ordered: circles, and what leads to them. */
function sortTopologically(edges: Edges, visit: (id: string) => void): Edges {
  const dependants = reversed(edges);
  const open = new Map([...edges].map(([id, to]) => [id, to.length]));
  const free = [...open.keys()].filter((id) => open.get(id) === 0);
  for (const id of free) {
    visit(id);
    open.delete(id);
    for (const dependant of dependants.get(id)!) {
      open.set(dependant, open.get(dependant)! - 1);
      if (open.get(dependant) === 0) free.push(dependant);
    }
  }
  return new Map([...open.keys()].map((id) => [id, edges.get(id)!.filter((to) => open.has(to))]));
}

function reversed(edges: Edges): Edges {
  const back = new Map([...edges.keys()].map((id) => [id, [] as string[]]));
  for (const [id, to] of edges) for (const each of to) back.get(each)!.push(id);
  return back;
}
