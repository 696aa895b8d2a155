import { expect, it } from 'vitest';
import { evaluate, parseFormula } from '../../../src/data/formula.ts';
import type { Hedge } from '../../../src/lib/number/hedge.ts';

/** The hedge of a formula of two figures, each stated as told. */
function hedgeOf(left: Hedge, operator: string, right: Hedge): Hedge {
  const hedges: Record<string, Hedge> = { left, right };
  const resolve = (id: string) => ({ value: id === 'left' ? 8 : 2, hedge: hedges[id]! });
  return evaluate(parseFormula(`left ${operator} right`), resolve).hedge;
}

it.each<[Hedge, string, Hedge, Hedge]>([
  ['exact', '/', 'exact', 'exact'],
  ['exact', '/', 'more_than', 'less_than'],
  ['exact', '/', 'at_least', 'less_than'],
  ['exact', '/', 'nearly', 'more_than'],
  ['exact', '/', 'less_than', 'more_than'],
  ['exact', '/', 'about', 'about'],
  ['more_than', '/', 'exact', 'more_than'],
  ['nearly', '/', 'exact', 'less_than'],
  ['more_than', '/', 'more_than', 'about'],
  ['more_than', '/', 'nearly', 'more_than'],
  ['nearly', '/', 'more_than', 'less_than'],
  ['nearly', '/', 'nearly', 'about'],
  ['more_than', '-', 'exact', 'more_than'],
  ['exact', '-', 'more_than', 'less_than'],
  ['exact', '-', 'nearly', 'more_than'],
  ['nearly', '-', 'more_than', 'less_than'],
  ['more_than', '-', 'more_than', 'about'],
  ['more_than', '-', 'nearly', 'more_than'],
  ['about', '-', 'exact', 'about'],
  ['nearly', '*', 'nearly', 'less_than'],
  ['more_than', '*', 'at_least', 'more_than'],
  ['more_than', '*', 'nearly', 'about'],
  ['exact', '*', 'more_than', 'more_than'],
  ['nearly', '+', 'more_than', 'about'],
  ['more_than', '+', 'nearly', 'about'],
  ['more_than', '+', 'more_than', 'more_than'],
  ['nearly', '+', 'exact', 'less_than'],
  ['about', '+', 'more_than', 'about'],
])('evaluate makes of %s %s %s: %s', (left, operator, right, result) => {
  expect(hedgeOf(left, operator, right)).toBe(result);
});

it('evaluate carries a hedge through brackets and literals', () => {
  const resolve = () => ({ value: 34, hedge: 'more_than' as const });
  expect(evaluate(parseFormula('(100 - a) / 2'), resolve)).toEqual({ value: 33, hedge: 'less_than' });
  expect(evaluate(parseFormula('2 / (100 - a)'), resolve).hedge).toBe('more_than');
});
