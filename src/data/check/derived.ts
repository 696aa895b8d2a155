import type { DerivedFact } from '../../schema/derived.ts';
import { factIds, parseFormula } from '../formula.ts';
import { findings, knownIds, unknownId, type Finding } from './finding.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../tables.ts';

/** A derived fact computes from numbers that exist, never from itself, and its class says what it rests on. */
export function checkDerived({ facts, derived }: Tables): Problem[] {
  const known = knownIds([...facts.values(), derived]);
  const byId = new Map(derived.rows.map(({ value }) => [value.id, value]));
  return findings(derived, (row) => {
    const { ids, fault } = readIds(row.formula);
    if (fault) return [fault, ...checkClass(row, [])];
    const unknown = ids.flatMap((id) => unknownId('formula', id, known, 'fact'));
    const circle = reaches(row.id, ids, byId);
    if (circle)
      unknown.push(['formula', `“${row.id}” is computed from itself`, 'compute it from other facts']);
    return [
      ...unknown,
      ...checkClass(
        row,
        ids.flatMap((id) => byId.get(id) ?? []),
      ),
    ];
  });
}

function readIds(formula: string): { ids: string[]; fault?: Finding } {
  try {
    const ids = factIds(parseFormula(formula));
    if (ids.length > 0) return { ids };
    return { ids, fault: ['formula', `“${formula}” names no fact`, 'compute from facts'] };
  } catch (error) {
    const reason = (error as Error).message.replace(/^formula: /, '');
    return {
      ids: [],
      fault: [
        'formula',
        `“${formula}” cannot be read: ${reason}`,
        'write it like overseas-revenue / revenue-total',
      ],
    };
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
    return reaches(id, readIds(row.formula).ids, byId, seen);
  });
}

function checkClass({ class: letter, assumption, note }: DerivedFact, parts: DerivedFact[]): Finding[] {
  const assumed = parts.find((part) => part.class !== 'A');
  if (letter === 'A' && assumed)
    return [['class', `A, but “${assumed.id}” is class ${assumed.class}`, `write ${assumed.class}`]];
  if (letter === 'A' && assumption)
    return [['assumption', 'written in class A', 'leave it blank, or make it class B']];
  if (letter === 'B' && !assumption) return [['assumption', 'blank in class B', 'write what has to hold']];
  if (letter === 'C' && !note) return [['note', 'blank in class C', 'write the note it stands in']];
  return [];
}
