import type { DerivedFact } from '../../schema/derived.ts';
import { scale, type Unit } from '../../lib/number/unit.ts';
import { contextNumbers } from '../context.ts';
import { evaluate, factIds, type Formula } from '../formula.ts';
import type { Tables } from '../reading/tables.ts';

/** What the formulas of the derived facts come to, as far as can be known while other rows may be wrong. */
export interface Reckoning {
  /** in formula terms, by id; not finite where a formula divides by nought */
  values: ReadonlyMap<string, number>;
  /** how many derived facts stand above each other, by the id of the topmost: 1 on printed numbers alone */
  depths: ReadonlyMap<string, number>;
  /** ids of those computed from themselves, at once or by way of others */
  circular: ReadonlySet<string>;
}

/** Ids by the id that they lead from. */
type Arrows = ReadonlyMap<string, readonly string[]>;

/** Computes each formula once, after all that it is computed from, however many stand on each other. */
export function reckon(tables: Tables, formulas: ReadonlyMap<DerivedFact, Formula>): Reckoning {
  const values = printedValues(tables);
  const depths = new Map<string, number>();
  const byId = new Map([...formulas].map(([{ id }, formula]) => [id, { formula, ids: factIds(formula) }]));
  const parts = new Map([...byId].map(([id, { ids }]) => [id, ids.filter((part) => byId.has(part))]));
  const stuck = peel(parts, (id) => {
    const { formula, ids } = byId.get(id)!;
    depths.set(id, 1 + Math.max(0, ...parts.get(id)!.map((part) => depths.get(part)!)));
    if (ids.some((part) => !values.has(part))) return;
    values.set(id, evaluate(formula, (part) => ({ value: values.get(part)!, hedge: 'exact' })).value);
  });
  // What only stands on a circle is peeled off from the other end.
  const circular = peel(turned(stuck), () => {});
  return { values, depths, circular: new Set(circular.keys()) };
}

function printedValues({ facts, context }: Tables): Map<string, number> {
  const printed = [...facts.values()].flatMap(({ rows }) =>
    rows.map(({ value }) => [value.id, value] as const),
  );
  const others = contextNumbers(context.rows.map(({ value }) => value));
  const term = ({ value, unit }: { value: number; unit: Unit }) => value / scale(unit);
  return new Map([...printed, ...others].map(([id, number]) => [id, term(number)]));
}

/** Takes away, again and again, what leads nowhere any more, and returns what is left. */
function peel(arrows: Arrows, take: (id: string) => void): Arrows {
  const users = turned(arrows);
  const open = new Map([...arrows].map(([id, to]) => [id, to.length]));
  const free = [...open.keys()].filter((id) => open.get(id) === 0);
  for (const id of free) {
    take(id);
    open.delete(id);
    for (const user of users.get(id)!) {
      open.set(user, open.get(user)! - 1);
      if (open.get(user) === 0) free.push(user);
    }
  }
  return new Map([...open.keys()].map((id) => [id, arrows.get(id)!.filter((to) => open.has(to))]));
}

function turned(arrows: Arrows): Arrows {
  const back = new Map([...arrows.keys()].map((id) => [id, [] as string[]]));
  for (const [id, to] of arrows) for (const each of to) back.get(each)!.push(id);
  return back;
}
