import { expect, it } from 'vitest';
import { sayable } from '../../../src/data/allowed.ts';
import { parseFormula } from '../../../src/data/formula.ts';
import { formulaBounds, formulaValue, type Term } from '../../../src/data/formula-bounds.ts';
import { wavering } from '../../../src/data/wavering.ts';
import type { Bounds } from '../../../src/lib/number/bounds.ts';
import { HEDGE, type Direction, type Hedge } from '../../../src/lib/number/hedge.ts';

const BOUNDS: Record<Direction, (value: number) => Bounds> = {
  fixed: (value) => ({ low: value, high: value }),
  above: (value) => ({ low: value, high: null }),
  below: (value) => ({ low: null, high: value }),
  both: () => ({ low: null, high: null }),
};

function term(value: number, hedge: Hedge): Term {
  return { value, bounds: BOUNDS[HEDGE[hedge].direction](value) };
}

/** The hedge of a formula of two figures, each stated as told. */
function hedgeOf(left: Hedge, operator: string, right: Hedge): Hedge {
  const formula = parseFormula(`left ${operator} right`);
  const resolve = (id: string) => (id === 'left' ? term(8, left) : term(2, right));
  return sayable(formulaValue(formula, resolve), formulaBounds(formula, resolve), 2, false).hedge;
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
])('formulaBounds makes of %s %s %s: %s', (left, operator, right, result) => {
  expect(hedgeOf(left, operator, right)).toBe(result);
});

/** Bounds of a formula of numbers between two ends; `f` is a formula of its own. */
function boundsOf(text: string, ends: Record<string, [number | null, number | null]>, f = '0'): Bounds {
  return formulaBounds(parseFormula(text), (id) => {
    if (id === 'f') return parseFormula(f);
    const [low, high] = ends[id]!;
    return { value: ((low ?? high ?? 2) + (high ?? low ?? 2)) / 2, bounds: { low, high } };
  });
}

it.each<[string, Bounds]>([
  ['a + b', { low: 5, high: 8 }],
  ['a - b', { low: -3, high: 0 }],
  ['a * b', { low: 6, high: 15 }],
  ['a / b', { low: 0.4, high: 1 }],
  ['a - a', { low: 0, high: 0 }],
  ['a / (1 + a)', { low: 2 / 3, high: 0.75 }],
  ['b ^ 2 - 1', { low: 8, high: 24 }],
  ['f - a', { low: 3, high: 5 }],
  ['f * 2 - f', { low: 5, high: 8 }],
  ['100% - a', { low: -2, high: -1 }],
])('formulaBounds takes a number that stands twice in %s as one', (text, { low, high }) => {
  const bounds = boundsOf(text, { a: [2, 3], b: [3, 5] }, 'a + b');
  expect(bounds.low).toBeCloseTo(low!, 12);
  expect(bounds.high).toBeCloseTo(high!, 12);
});

it.each<[string, number | null, number | null]>([
  ['above / b', 0.4, null],
  ['b / above', null, 2.5],
  ['b - below', -1, null],
  ['below / above', null, 2],
  ['above / below', 0.5, null],
  ['above - below', -2, null],
  ['above + below', null, null],
  ['(b - above) / (1 + above)', null, 1],
  ['above - above + b', 3, 5],
])('formulaBounds of %s are open where the end of a number is', (text, low, high) => {
  const ends = { above: [2, null], below: [null, 4], b: [3, 5] } as Record<
    string,
    [number | null, number | null]
  >;
  const found = boundsOf(text, ends);
  expect(found.low === null ? null : found.low.toFixed(9)).toBe(low === null ? null : low.toFixed(9));
  expect(found.high === null ? null : found.high.toFixed(9)).toBe(high === null ? null : high.toFixed(9));
});

it.each([
  ['a * (1 - a)', 'a'],
  ['a * a - b', 'a'],
  ['f * a', 'a'],
  ['a / (1 + a)', undefined],
  ['(a - b) / (a / 2) - 1', undefined],
  ['(a - b) / (1 + b)', undefined],
  ['b / (1 + a) ^ 3', undefined],
  ['a ^ 1 / (b + a)', undefined],
  ['a ^ 2 / (b + a)', 'a'],
  ['a / (b + a) ^ 2', 'a'],
  ['exact * (1 - exact)', undefined],
])('wavering finds in %s what may pull both ways: %s', (text, id) => {
  const found = wavering(parseFormula(text), (each) => {
    if (each === 'f') return parseFormula('b - a');
    return each === 'exact' ? term(2, 'exact') : { value: 2.5, bounds: { low: 2, high: 3 } };
  });
  expect(found).toBe(id);
});
