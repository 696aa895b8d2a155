import { expect, it } from 'vitest';
import { display, evaluate, factIds, parseFormula } from '../../../src/data/formula.ts';

const VALUES: Record<string, number> = { a: 12, b: 4, c: 2, 'revenue-total': 1_422.17, rate: -0.355 };
const WRITTEN: Record<string, string> = {
  a: '12',
  b: '4',
  c: '2',
  fall: '−35.5%',
  rise: '6.4%',
  loss: '−¥5.2bn',
};

function value(text: string): number {
  return evaluate(parseFormula(text), (id) => VALUES[id]!);
}

function written(text: string): string {
  return display(parseFormula(text), (id) => WRITTEN[id]!);
}

it.each([
  ['a', 12],
  ['revenue-total', 1_422.17],
  ['2.5', 2.5],
  ['50%', 0.5],
  ['0.24%', 0.0024],
  ['a + b * c', 20],
  ['(a + b) * c', 32],
  ['a - b - c', 6],
  ['a - (b - c)', 10],
  ['a / b / c', 1.5],
  ['a / (b / c)', 6],
  ['a / b * c', 6],
  ['a * b - c / b', 47.5],
  ['1 + rate', 0.645],
  ['c ^ 3', 8],
  ['a / (1 + c) ^ 2 * 3', 4],
  ['((a))', 12],
  ['  a+b  ', 16],
  ['100% - 45.4%', 0.546],
])('evaluate works out %s', (text, result) => {
  expect(value(text)).toBeCloseTo(result, 12);
});

it.each([
  ['', 'formula: empty'],
  ['   ', 'formula: empty'],
  ['a +', 'formula: ends where a number or an id should stand'],
  ['a b', 'formula: unexpected “b”'],
  ['a + * b', 'formula: unexpected “*”'],
  ['- a', 'formula: unexpected “-”'],
  ['(a + b', 'formula: a bracket is not closed'],
  ['a + b)', 'formula: unexpected “)”'],
  ['()', 'formula: unexpected “)”'],
  ['a × b', 'formula: unexpected “×”'],
  ['a ^ b', 'formula: raised to another than a whole number'],
  ['a ^ 0.5', 'formula: raised to another than a whole number'],
  ['Revenue / b', 'formula: unexpected “R”'],
  ['1,422 / b', 'formula: unexpected “,”'],
  ['a -- b', 'formula: unexpected “-”'],
])('parseFormula refuses “%s”', (text, message) => {
  expect(() => parseFormula(text)).toThrow(new Error(message));
});

it.each([
  ['a / b', ['a', 'b']],
  ['b * (a - b) + a', ['b', 'a']],
  ['1 + 50%', []],
  ['rd-total / 2', ['rd-total']],
])('factIds finds in %s each id once, in order of use', (text, ids) => {
  expect(factIds(parseFormula(text))).toEqual(ids);
});

it.each([
  ['a / b', '12 ÷ 4'],
  ['a * b - c', '12 × 4 − 2'],
  ['a / (1 + rise)', '12 ÷ (1 + 6.4%)'],
  ['a / (1 + fall)', '12 ÷ (1 − 35.5%)'],
  ['a + loss', '12 − ¥5.2bn'],
  ['a - (b - c)', '12 − (4 − 2)'],
  ['a - b - c', '12 − 4 − 2'],
  ['(a - b) - c', '12 − 4 − 2'],
  ['a / (b * c)', '12 ÷ (4 × 2)'],
  ['(a + b) / c - 1', '(12 + 4) ÷ 2 − 1'],
  ['100% - a', '100% − 12'],
  ['a / (1 + rise) ^ 3', '12 ÷ (1 + 6.4%)³'],
])('display writes %s as %s', (text, result) => {
  expect(written(text)).toBe(result);
});

it('display puts a fall that is taken away, multiplied or divided by in brackets', () => {
  expect(written('a - loss')).toBe('12 − (−¥5.2bn)');
  expect(written('a * fall')).toBe('12 × (−35.5%)');
});
