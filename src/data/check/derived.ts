import type { DerivedFact } from '../../schema/derived.ts';
import { totalNumbers } from '../context.ts';
import { MOST_DIGITS } from '../allowed.ts';
import { factIds, parseFormula, type Formula } from '../formula.ts';
import type { Problem } from '../reading/problem.ts';
import type { Tables } from '../reading/tables.ts';
import { checkAllowed } from './allowed.ts';
import { findings, knownIds, unknownId, type Finding, type Known } from './finding.ts';
import { reckon, type Reckoning } from './reckoning.ts';

/** Derived facts above each other: what stands on more, nobody can follow. */
const DEEPEST = 8;
/**
 * A derived fact computes from numbers that exist, never from itself, to a number, and its class says what it rests on.
 * Where the facts are sound, it also says no more than their digits allow.
 */
export function checkDerived(tables: Tables, { factsAreSound }: { factsAreSound: boolean }): Problem[] {
  const { derived } = tables;
  const known = knownNumbers(tables);
  const byId = new Map(derived.rows.map(({ value }) => [value.id, value]));
  const read = new Map(derived.rows.map(({ value }) => [value, readFormula(value.formula)]));
  const formulas = [...read].flatMap(([row, { formula }]) => (formula ? [[row, formula] as const] : []));
  const reckoning = reckon(tables, new Map(formulas));
  const byFormula = new Map(formulas.map(([{ id }, formula]) => [id, formula]));
  const resolve = (id: string) => byFormula.get(id) ?? reckoning.terms.get(id)!;
  return findings(derived, (row) => {
    const { formula, fault } = read.get(row)!;
    const ids = formula ? factIds(formula) : [];
    const parts = ids.flatMap((id) => byId.get(id) ?? []);
    const found = [
      fault,
      ...ids.map((id) => unknownId('formula', id, known, 'fact')),
      checkReckoning(row, reckoning),
      checkDigits(row),
      checkClass(row, parts),
    ];
    const asks = formula && factsAreSound && reckoning.values.has(row.id) && found.every((each) => !each);
    return asks ? checkAllowed(row, formula, resolve) : found;
  });
}

/** Numbers that a formula may hold: those of the report, ours, and those of the board in other periods. */
function knownNumbers({ facts, derived, secondSources, boardTotals }: Tables): Known {
  const printed = totalNumbers(boardTotals.rows.map(({ value }) => value));
  const known = knownIds([...facts.values(), derived, secondSources], printed.keys());
  return { ...known, whole: known.whole && boardTotals.whole };
}

/** A formula with an id in it; null where there is none, or where it cannot be read. */
function readFormula(text: string): { formula: Formula | null; fault: Finding | null } {
  try {
    const formula = parseFormula(text);
    if (factIds(formula).length > 0) return { formula, fault: null };
    return { formula: null, fault: ['formula', `“${text}” names no fact`, 'compute from facts'] };
  } catch (error) {
    const wrong = `“${text}” cannot be read: ${(error as Error).message.replace(/^formula: /, '')}`;
    return { formula: null, fault: ['formula', wrong, 'write it like overseas-revenue / revenue-total'] };
  }
}

function checkReckoning({ id }: DerivedFact, { values, depths, circular }: Reckoning): Finding | null {
  if (circular.has(id)) return ['formula', `“${id}” is computed from itself`, 'compute it from other facts'];
  if ((depths.get(id) ?? 0) > DEEPEST)
    return ['formula', `stands on ${DEEPEST} others above each other`, 'compute it from facts'];
  if (!Number.isFinite(values.get(id) ?? 0))
    return ['formula', 'comes to no number', 'divide by what is not 0'];
  return null;
}

function checkDigits({ digits }: DerivedFact): Finding | null {
  return digits > MOST_DIGITS ? ['digits', `${digits} decimals`, `at most ${MOST_DIGITS}`] : null;
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
