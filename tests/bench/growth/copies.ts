import { resolveChart, type Chart, type ChartSpec, type CountedChart } from '../../../src/charts/chart.ts';
import type { Edition } from '../../../src/data/edition.ts';

/** What the ids of a copy end in; the first is the edition as it is. */
export const mark = (copy: number): string => (copy === 0 ? '' : `-k${copy}`);

const MARK = /-k\d+\b/g;
const parts = new WeakMap<Edition, Edition[]>();

/**
 * A chart once for each copy of the facts in the edition, drawn from its own.
 * @public called by the source that the scratch copy is given
 */
export function copies(
  edition: Edition,
  given: ChartSpec | CountedChart,
  pictured: Record<string, readonly string[]>,
): Chart[] {
  return editionsIn(edition).map((part, copy) => {
    const spec = typeof given === 'function' ? given(part) : given;
    const id = spec.id + mark(copy);
    const chart = resolveChart(part, { ...spec, id }, { [id]: pictured[spec.id] ?? [] });
    return {
      ...chart,
      rows: chart.rows.map((row) => ({ ...row, factId: row.factId && row.factId + mark(copy) })),
      figureIds: new Set([...chart.figureIds].map((id) => id + mark(copy))),
    };
  });
}

/** Each copy as an edition in which the facts have the names that charts know them by. */
function editionsIn(edition: Edition): Edition[] {
  const known = parts.get(edition);
  if (known) return known;
  const facts = Map.groupBy(edition.facts.values(), copyOf);
  const derived = Map.groupBy(edition.derived.values(), copyOf);
  const made = [...facts.keys()].map((copy) => ({
    ...edition,
    facts: byName(
      facts
        .get(copy)!
        .map((fact) => ({ ...fact, change_of: name(fact.change_of), part_of: name(fact.part_of) })),
    ),
    derived: byName((derived.get(copy) ?? []).map((each) => ({ ...each, formula: name(each.formula) }))),
  }));
  parts.set(edition, made);
  return made;
}

function copyOf({ id }: { id: string }): number {
  return Number(/-k(\d+)$/.exec(id)?.[1] ?? 0);
}

function name(text: string): string {
  return text.replace(MARK, '');
}

function byName<T extends { id: string }>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [name(row.id), { ...row, id: name(row.id) }]));
}
