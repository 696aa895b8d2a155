import { expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { figure, termOf } from '../../../src/data/figure.ts';
import { parseFormula } from '../../../src/data/formula.ts';
import { formulaValue, type Resolve } from '../../../src/data/formula-bounds.ts';
import { scale } from '../../../src/lib/number/unit.ts';
import { derivedValue, derivedValues } from './derived-values.ts';

const edition = openEdition('2024');
const derived = [...edition.derived.values()];
const CASES = derived.map((row) => [row.id, row] as const);

const resolve: Resolve = (id) => {
  const row = edition.derived.get(id);
  return row ? parseFormula(row.formula) : termOf(figure(edition, id));
};

it('every number of ours is worked out a second way, and none that is not there', () => {
  expect([...derivedValues.keys()]).toEqual(derived.map(({ id }) => id));
});

it.each(CASES)('%s comes to what it was worked out to be', (id, { formula, unit }) => {
  const value = formulaValue(parseFormula(formula), resolve) * scale(unit);
  expect(value / derivedValue(id)).toBeCloseTo(1, 12);
});

it.each(CASES)('%s is said as what it was worked out to be, or as a bound or a range around it', (id) => {
  const { value, high, hedge } = figure(edition, id);
  const worked = derivedValue(id);
  const slack = 1e-9 * Math.abs(worked);
  if (hedge === 'exact' || hedge === 'about') expect(Math.abs(value - worked)).toBeLessThanOrEqual(slack);
  if (hedge === 'more_than') expect(Math.abs(value)).toBeLessThanOrEqual(Math.abs(worked) + slack);
  if (hedge === 'less_than') expect(Math.abs(value)).toBeGreaterThanOrEqual(Math.abs(worked) - slack);
  if (hedge === 'range') expect(value <= worked + slack && worked <= high! + slack).toBe(true);
});
