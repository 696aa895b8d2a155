import { memoize } from '../../lib/memoize.ts';
import type { Unit } from '../../lib/number/unit.ts';
import type { Fact } from '../../schema/fact.ts';
import { unknownId, type Finding, type Known } from './finding.ts';

/** Units a change may have, and what the thing changed must then count in. */
const CHANGES: Partial<Record<Unit, Unit[]>> = {
  percent: ['yuan', 'count', 'percent', 'ratio'],
  percentage_point: ['percent'],
  yuan: ['yuan'],
};

/**
 * A change is of a fact of the same company and time, in a unit that so changes, and among the facts of its section of the
 * one that its subject names.
 */
export function checkChange(
  fact: Fact,
  ids: Known,
  byId: ReadonlyMap<string, Fact>,
  beside: readonly Fact[],
): Finding | null {
  const { id, change_of: of, unit, limit } = fact;
  if (of === '') return null;
  if (of === id)
    return ['change_of', 'a fact cannot be its own change', 'name the fact that changed, or leave it blank'];
  const unknown = unknownId('change_of', of, ids, 'fact');
  if (unknown) return unknown;
  const bases = CHANGES[unit];
  if (!bases)
    return ['change_of', `a change in ${unit}`, `unit ${Object.keys(CHANGES).join(', ')}, or leave it blank`];
  if (limit) return ['limit', 'upper on a change', 'leave it blank'];
  const base = byId.get(of);
  if (!base) return null;
  const wrong = `a change in ${unit} of “${of}”, which is in ${base.unit}`;
  if (!bases.includes(base.unit)) return ['change_of', wrong, `name a fact in ${bases.join(' or ')}`];
  return checkWhose(fact, base) ?? checkWhen(fact, base) ?? checkWhat(fact, base, beside);
}

function checkWhose({ entity }: Fact, base: Fact): Finding | null {
  if (entity.join() === base.entity.join()) return null;
  const [own, other] = [entity, base.entity].map((companies) => companies.join(' and ') || 'the board');
  return ['change_of', `a change of ${own} of “${base.id}”, which is of ${other}`, `name a fact of ${own}`];
}

function checkWhen({ period }: Fact, base: Fact): Finding | null {
  if (together(period, base.period)) return null;
  const wrong = `a change in ${period} of “${base.id}”, which is of ${base.period}`;
  return ['change_of', wrong, `name a fact of ${period}, or mend the period`];
}

/** A sum over a year and a state at its end have changed by then. */
function together(...periods: [string, string]): boolean {
  const [one, other] = periods.map((period) => period.replace(/^end-/, ''));
  return one === other;
}

/** None of the facts beside it that it could be a change of has more words in common with it. */
function checkWhat(fact: Fact, base: Fact, beside: readonly Fact[]): Finding | null {
  const most = common(fact, base);
  const nearer = beside.find((other) => mayChange(fact, other) && common(fact, other) > most);
  if (!nearer) return null;
  const wrong = `“${fact.subject}” as a change of “${base.subject}”`;
  return ['change_of', wrong, `did you mean “${nearer.id}”?`];
}

function mayChange(fact: Fact, base: Fact): boolean {
  const inUnit = CHANGES[fact.unit]!.includes(base.unit) && base.change_of === '' && base.id !== fact.id;
  return inUnit && !checkWhose(fact, base) && !checkWhen(fact, base);
}

/** How many words two subjects share, small ones left aside. */
function common(fact: Fact, other: Fact): number {
  const words = wordsOf(other);
  return [...wordsOf(fact)].filter((word) => words.has(word)).length;
}

const wordsOf = memoize(({ subject }: Fact) => new Set(subject.toLowerCase().match(/\p{L}{4,}/gu)));
