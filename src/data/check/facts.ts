import type { Unit } from '../../lib/number/unit.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Problem } from '../reading/problem.ts';
import type { Row } from '../reading/table.ts';
import type { Tables } from '../reading/tables.ts';
import { checkChange } from './change-of.ts';
import { findings, knownIds, unknownId, type Finding, type Known } from './finding.ts';
import { checkPrinted } from './printed.ts';

/** Facts name companies and facts that exist, and the columns of one fact agree. */
export function checkFacts(tables: Tables): Problem[] {
  const files = [...tables.facts.values()];
  const companies = knownIds([tables.companies]);
  const ids = knownIds(files);
  const rows = files.flatMap((table) => table.rows);
  // Reversed, so that of two rows with one id the first counts: the second is a problem of its own.
  const byId = new Map(rows.toReversed().map(({ value }) => [value.id, value]));
  const bySection = Map.groupBy(byId.values(), sectionOf);
  return files.flatMap((table) =>
    findings(table, (fact, at) => {
      const contradicted = checkPrinted(fact, besides(table.rows, at));
      return [
        ...fact.entity.map((company) => unknownId('entity', company, companies, 'company')),
        ...contradicted,
        // A column that contradicts the printed words needs no second finding.
        ...(contradicted.length > 0 ? [] : [checkRange(fact), checkUnit(fact), checkRole(fact)]),
        checkChange(fact, ids, byId, bySection.get(sectionOf(fact)) ?? []),
        checkPartOf(fact, ids, byId),
      ];
    }),
  );
}

function sectionOf({ chapter, section }: Fact): string {
  return `${chapter}.${section}`;
}

/** Rows looked at above and below for the rest of a list; no list is longer. */
const LONGEST_LIST = 6;

/** The facts of the same section around a row. */
function besides(rows: Row<Fact>[], at: number) {
  const { chapter, section } = rows[at]!.value;
  const near = (from: number, to: number) =>
    rows
      .slice(Math.max(0, from), to)
      .map(({ value }) => value)
      .filter((fact) => fact.chapter === chapter && fact.section === section);
  return { above: near(at - LONGEST_LIST, at), below: near(at + 1, at + 1 + LONGEST_LIST) };
}

/** The upper end of a range, where there is one, is above the lower. */
export function checkRange({ value, value_high: high }: Pick<Fact, 'value' | 'value_high'>): Finding | null {
  if (high === null || high > value) return null;
  return ['value_high', `${high} is not above value ${value}`, 'write the lower end as value'];
}

const LEAST: Partial<Record<Unit, number>> = { count: 0, rank: 1, ratio: 0, year: 1 };

/** Things, places and years come in whole numbers, and a share of a whole lies within it. */
function checkUnit({ unit, value, noun }: Fact): Finding | null {
  const least = LEAST[unit];
  if (least !== undefined && value < least) return ['value', `${value} as ${unit}`, `at least ${least}`];
  if (least !== undefined && unit !== 'ratio' && !Number.isInteger(value)) {
    return ['value', `${value} as ${unit}`, 'a whole number'];
  }
  if (unit === 'count' && noun === '') return ['noun', 'blank where unit is count', 'name what is counted'];
  if (unit === 'percent' && noun.startsWith('of ') && (value < 0 || value > 100)) {
    return ['value', `${value} per cent ${noun}`, 'from 0 to 100'];
  }
  return null;
}

function checkRole({ role, unit, limit, value }: Fact): Finding | null {
  if (role === 'ordinal' && unit !== 'rank') return ['unit', `${unit} where role is ordinal`, 'write rank'];
  if (limit && value < 0) return ['limit', 'upper where value is a fall', 'leave it blank'];
  return null;
}

/** A part of a part is a part; none is one of itself. */
function checkPartOf({ id, part_of: whole }: Fact, ids: Known, byId: Map<string, Fact>): Finding | null {
  if (whole === '') return null;
  const unknown = unknownId('part_of', whole, ids, 'fact');
  if (unknown) return unknown;
  if (!wholesOf(id, byId).has(id)) return null;
  return ['part_of', `“${id}” is a part of itself`, 'name what it is a part of, or leave it blank'];
}

/** Ids of all that a fact is a part of, by way of others too. */
export function wholesOf(
  id: string,
  byId: ReadonlyMap<string, { id: string; part_of?: string }>,
): Set<string> {
  const wholes = new Set<string>();
  let whole = byId.get(id)?.part_of;
  while (whole && !wholes.has(whole)) {
    wholes.add(whole);
    whole = byId.get(whole)?.part_of;
  }
  return wholes;
}
