import type { DerivedFact } from '../../schema/derived.ts';
import { contextNumbers } from '../context.ts';
import { factIds, parseFormula } from '../formula.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../tables.ts';
import { findings, knownIds, unknownId, type Finding, type Known } from './finding.ts';

/** A derived fact computes from numbers that exist, never from itself, and its class says what it rests on. */
export function checkDerived(tables: Tables): Problem[] {
  const { derived } = tables;
  const known = knownNumbers(tables);
  const byId = new Map(derived.rows.map(({ value }) => [value.id, value]));
  return findings(derived, (row) => {
    const { ids, fault } = readFormula(row.formula);
    const parts = ids.flatMap((id) => byId.get(id) ?? []);
    return [
      fault,
      ...ids.map((id) => unknownId('formula', id, known, 'fact')),
      reaches(row.id, ids, byId)
        ? ['formula', `“${row.id}” is computed from itself`, 'compute it from other facts']
        : null,
      checkClass(row, parts),
    ];
  });
}

/** Numbers that a formula may hold: those of the report, ours, and those of the releases on other years. */
function knownNumbers({ facts, derived, context }: Tables): Known {
  const { ids, whole } = knownIds([...facts.values(), derived]);
  const printed = contextNumbers(context.rows.map(({ value }) => value));
  return { ids: new Set([...ids, ...printed.keys()]), whole: whole && context.whole };
}

/** Ids in a formula; none where it cannot be read. */
function readFormula(formula: string): { ids: string[]; fault: Finding | null } {
  try {
    const ids = factIds(parseFormula(formula));
    const fault: Finding = ['formula', `“${formula}” names no fact`, 'compute from facts'];
    return { ids, fault: ids.length > 0 ? null : fault };
  } catch (error) {
    const wrong = `“${formula}” cannot be read: ${(error as Error).message.replace(/^formula: /, '')}`;
    return { ids: [], fault: ['formula', wrong, 'write it like overseas-revenue / revenue-total'] };
  }
}

/** Whether formulas lead back to `id`, at once or by way of others; each formula is followed once. */
function reaches(
  id: string,
  ids: string[],
  byId: Map<string, DerivedFact>,
  seen = new Set<string>(),
): boolean {
  return ids.some((next) => {
    if (next === id) return true;
    const row = byId.get(next);
    if (!row || seen.has(next)) return false;
    seen.add(next);
    return reaches(id, readFormula(row.formula).ids, byId, seen);
  });
}

function checkClass({ class: letter, assumption, note }: DerivedFact, parts: DerivedFact[]): Finding | null {
  const assumed = parts.find((part) => part.class !== 'A');
  if (letter === 'A' && assumed) {
    return ['class', `A, but “${assumed.id}” is class ${assumed.class}`, `write ${assumed.class}`];
  }
  if (letter === 'A' && assumption) {
    return ['assumption', 'written in class A', 'leave it blank, or make it class B'];
  }
  if (letter === 'B' && !assumption) return ['assumption', 'blank in class B', 'write what has to hold'];
  if (letter === 'C' && !note) return ['note', 'blank in class C', 'write the note it stands in'];
  return null;
}
