import type { DerivedFact } from '../../schema/derived.ts';
import type { Outline } from '../../schema/edition.ts';
import type { Fact } from '../../schema/fact.ts';
import { factIds, parseFormula, type Formula } from '../formula.ts';
import type { Problem } from '../reading/problem.ts';
import type { Tables } from '../reading/tables.ts';
import { wholesOf } from './facts.ts';
import { findings, type Finding } from './finding.ts';

/** A number that a formula takes for a part of another. */
type Part = [part: string, of: string];
type Row = Fact | DerivedFact;

/**
 * Class A needs no assumption: its formula takes one number for a part of another only where the report says that it is,
 * which the row of the part states in `part_of`. Companies are all part of the board.
 */
export function checkParts({ facts, derived }: Tables, { companies: board }: Outline): Problem[] {
  const rows = [...[...facts.values()].flatMap((table) => table.rows), ...derived.rows];
  const byId = new Map<string, Row>(rows.map(({ value }) => [value.id, value]));
  return findings(derived, (row) => {
    if (row.class !== 'A') return [];
    const taken = partsTaken(row, byId).find(([part, of]) => !isPart(part, of, board, byId));
    return [taken ? refusal(taken) : null];
  });
}

function refusal([part, of]: Part): Finding {
  const right = `write B and what is assumed, or ${of} as part_of ${part} where the report says so`;
  return ['class', `A, but “${part}” is taken for a part of “${of}”`, right];
}

function isPart(part: string, of: string, board: string, rows: ReadonlyMap<string, Row>): boolean {
  if (part === of || wholesOf(part, rows).has(of)) return true;
  return of === board && rows.get(part)!.noun === 'companies';
}

/** What is taken away from a number of its kind is a part of it, and so is what is divided by one. */
function partsTaken(row: DerivedFact, rows: ReadonlyMap<string, Row>): Part[] {
  const formula = formulaOf(row);
  if (!formula) return [];
  const divided = formula.kind === 'operation' && formula.operator === '/' ? pairs(formula) : [];
  const where = (holds: (part: Row, of: Row) => boolean) => (pair: Part) => {
    const [part, of] = pair.map((id) => rows.get(id));
    return part !== undefined && of !== undefined && holds(part, of);
  };
  const shares = divided.filter(where((part, of) => isShare(row, part, of)));
  return [...shares, ...differences(formula).flatMap(pairs).filter(where(isRest))];
}

/** Two counts of the same thing; or two sums whose quotient is said to be one of nothing else. */
function isShare({ unit, noun }: DerivedFact, part: Row, of: Row): boolean {
  if (part.unit !== of.unit) return false;
  if (part.unit === 'count') return part.noun === of.noun;
  return part.unit === 'yuan' && unit === 'ratio' && noun === '';
}

/** Two sums, counts or shares of one thing, of which neither is the change of the other. */
function isRest(part: Row, of: Row): boolean {
  if (part.unit !== of.unit || part.noun !== of.noun) return false;
  if ('change_of' in part && part.change_of === of.id) return false;
  return part.unit === 'yuan' || part.unit === 'count' || part.noun.startsWith('of ');
}

function pairs({ left, right }: Formula & { kind: 'operation' }): Part[] {
  const [taken, from] = [factIds(left), factIds(right)];
  return taken.flatMap((part) => from.map((of): Part => [part, of]));
}

/** Differences of a formula with what is taken away on the left, as in a quotient. */
function differences(formula: Formula): (Formula & { kind: 'operation' })[] {
  if (formula.kind !== 'operation') return [];
  const { operator, left, right } = formula;
  const within = [...differences(left), ...differences(right)];
  return operator === '-' ? [{ ...formula, left: right, right: left }, ...within] : within;
}

/** Null where it cannot be read, which is said of it elsewhere. */
function formulaOf({ formula }: DerivedFact): Formula | null {
  try {
    return parseFormula(formula);
  } catch {
    return null;
  }
}
