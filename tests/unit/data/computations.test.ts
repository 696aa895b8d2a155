import { expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { figure } from '../../../src/data/figure.ts';
import { HEDGE } from '../../../src/lib/number/hedge.ts';
import { yuanUnit } from '../../../src/lib/number/number.ts';
import { label } from '../../../src/lib/number/quantity.ts';
import type { DerivedFact } from '../../../src/schema/derived.ts';
import { derivedValue } from './derived-values.ts';
import { workOut } from './written-sum.ts';

const edition = openEdition('2024');
const derived = [...edition.derived.values()];

/** Half of the last decimal that a derived fact shows, in base units and per cent as a fraction. */
function halfDigit({ id, unit, digits }: DerivedFact): number {
  const shown =
    unit === 'yuan'
      ? yuanUnit(figure(edition, id).value)
      : unit === 'percent' || unit === 'percentage_point'
        ? 0.01
        : 1;
  return (shown * 10 ** -digits) / 2;
}

/** How far each number of a computation may be off: derived ones by their rounding, all others not at all. */
function slackOf({ formula }: DerivedFact): number[] {
  // A power counts no number of its own: the sum writes it raised.
  const operands = formula.replace(/\^ \d+/g, '').match(/[a-z][a-z0-9-]*|\d+(?:\.\d+)?%?/g)!;
  return operands.map((operand) => {
    const part = edition.derived.get(operand);
    return part ? halfDigit(part) : 0;
  });
}

it.each([
  ['¥430.361bn ÷ ¥1,422.17bn', 0.3026087],
  ['nearly 70% × 586', 410.2],
  ['¥13.641bn ÷ (1 − 35.5%)', 21_148_837_209],
  ['2 × (−¥5.176bn)', -10.352e9],
  ['7 − 3 − 2', 2],
  ['100% − >34%', 0.66],
  ['8 ÷ (1 + 1)³', 1],
])('workOut reads %s', (sum, value) => {
  const slack = sum.match(/\d[\d,.]*/g)!.map(() => 0);
  const [least, most] = workOut(sum, slack);
  expect(least / value).toBeCloseTo(1, 6);
  expect(most).toBe(least);
});

it('workOut widens the result by the rounding of its parts', () => {
  expect(workOut('¥1,422.17bn − ¥1,418.8bn', [0, 0.05e9])).toEqual([
    expect.closeTo(3.32e9, 0),
    expect.closeTo(3.42e9, 0),
  ]);
});

it.each(derived.map((row) => [row.id, row] as const))('figure shows how %s is worked out', (id, row) => {
  const { unit, computation } = figure(edition, id);
  const value = derivedValue(id);
  const inFormula = unit === 'percent' || unit === 'percentage_point' ? value / 100 : value;
  const [least, most] = workOut(computation, slackOf(row));
  const rounding = halfDigit(row) * 1.000001;
  expect(inFormula).toBeGreaterThanOrEqual(least - rounding);
  expect(inFormula).toBeLessThanOrEqual(most + rounding);
});

it.each(derived.map(({ id }) => [id]))('figure says how exactly %s is known, and that it is ours', (id) => {
  const { hedge, computed } = figure(edition, id);
  expect(computed).toBe(true);
  expect(['exact', 'more_than', 'less_than', 'about', 'range']).toContain(hedge);
  expect(label(figure(edition, id))).toMatch(new RegExp(`^(up to )?${HEDGE[hedge].symbol}[−¥\\d].*\u00a0ƒ$`));
});

it.each(['facts', 'derived', 'secondSources'] as const)(
  'notes and assumptions of %s are sentences that end',
  (table) => {
    const texts = [...edition[table].values()].flatMap((row) => [
      row.note,
      'assumption' in row ? row.assumption : '',
    ]);
    expect(texts.filter((text) => text !== '' && !/[.”]$/.test(text))).toEqual([]);
  },
);
