import { mapBounds, type Bounds } from '../../lib/number/bounds.ts';
import { decimal } from '../../lib/number/number.ts';
import { scale } from '../../lib/number/unit.ts';
import type { DerivedFact } from '../../schema/derived.ts';
import { allowedDigits } from '../allowed.ts';
import { shownSize } from '../figure.ts';
import { divisors, type Formula } from '../formula.ts';
import { formulaBounds, formulaValue, uncertainIds, type Resolve } from '../formula-bounds.ts';
import { wavering } from '../wavering.ts';
import type { Finding } from './finding.ts';

/** What stands on more, nobody can follow. */
const MOST_UNCERTAIN = 16;

/** A derived fact says no more than the printed digits allow, and its formula lets one see how much that is. */
export function checkAllowed(row: DerivedFact, formula: Formula, resolve: Resolve): Finding[] {
  const unclear = checkFormula(formula, resolve);
  if (unclear) return [unclear];
  const { unit, qualifier } = row;
  const value = formulaValue(formula, resolve) * scale(unit);
  const size = shownSize(unit, value);
  const shown = scale(unit) / size;
  const bounds = mapBounds(formulaBounds(formula, resolve), (bound) => bound * shown);
  const stated = qualifier === 'less_than' || qualifier === 'more_than';
  return [checkOpenSides(row, bounds), stated ? null : checkDigits(row, value / size, bounds)].flatMap(
    (finding) => (finding ? [finding] : []),
  );
}

function checkFormula(formula: Formula, resolve: Resolve): Finding | null {
  const uncertain = uncertainIds(formula, resolve);
  if (uncertain.length > MOST_UNCERTAIN) {
    const wrong = `stands on ${uncertain.length} numbers that are not exact`;
    return ['formula', wrong, `at most ${MOST_UNCERTAIN}`];
  }
  const both = wavering(formula, resolve);
  if (both) {
    const right = 'write it so that each stands in it once, or only once above and once below the line';
    return ['formula', `“${both}” may pull the result up and down`, right];
  }
  return divisors(formula).some((divisor) => mayBeNought(formulaBounds(divisor, resolve)))
    ? ['formula', 'may divide by 0 within the printed digits', 'divide by what is surely more']
    : null;
}

function mayBeNought({ low, high }: Bounds): boolean {
  return low !== null && high !== null && low <= 0 && high >= 0;
}

function checkOpenSides({ qualifier, class: letter }: DerivedFact, { low, high }: Bounds): Finding | null {
  if (qualifier === 'range' && (low === null || high === null))
    return ['qualifier', 'range where a side is open', 'leave it blank'];
  if (qualifier === '' && letter !== 'C' && low === null && high === null)
    return ['class', `${letter} where hedges leave both sides open`, 'write C, and a note'];
  return null;
}

/** The ends of a range are rounded outwards, so that any decimals are true of it. */
function checkDigits({ digits, qualifier }: DerivedFact, value: number, bounds: Bounds): Finding | null {
  const most = allowedDigits(value, bounds);
  if (qualifier === 'range' || digits <= most) return null;
  const [low, high] = [bounds.low!, bounds.high!].map((end) => decimal(end, Math.max(0, most) + 2));
  const wrong = `${digits} decimals of what the printed digits allow to be ${low} to ${high}`;
  return most < 0 ? ['qualifier', wrong, 'write range'] : ['digits', wrong, `write ${most}`];
}
