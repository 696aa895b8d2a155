import { expect, it } from 'vitest';
import { bigNumbers } from '../../../src/forms/big-numbers.ts';
import { cardCanvas } from '../../../src/forms/canvas.ts';
import type { Quantity } from '../../../src/lib/number/quantity.ts';
import { all, drawn, number, shiftOf, texts } from '../drawing.ts';
import { bigNumbersSpec } from './samples.ts';
import { HEDGES, hedged, quantity } from '../quantities.ts';

const canvas = cardCanvas('sample');

function draw(...given: Quantity[]): Element {
  const numbers = given.map((each, index) => ({ ...bigNumbersSpec(each).numbers[0]!, key: `k${index}` }));
  return drawn(bigNumbers({ numbers }, canvas), canvas);
}

it.each<[string, Quantity, string[]]>([
  ['an exact count', quantity(), ['40', 'Row']],
  ['more than', hedged('more_than'), ['more than', '40', 'Row']],
  ['at least', hedged('at_least'), ['at least', '40', 'Row']],
  ['nearly', hedged('nearly'), ['nearly', '40', 'Row']],
  ['about', hedged('about'), ['about', '40', 'Row']],
  ['a range', hedged('range'), ['40 to 60', 'Row']],
  ['fewer, by our count', hedged('less_than'), ['fewer than', '40', 'ƒ', 'Row']],
  ['a limit above its bound', hedged('more_than', { upperLimit: true }), ['up to more than', '40', 'Row']],
  ['an amount', quantity({ unit: 'yuan', value: 47_523_000_000 }), ['¥47.5bn', 'Row']],
])('bigNumbers writes %s', (_, given, written) => {
  expect(texts(draw(given))).toEqual(written);
});

it('bigNumbers shows by its strip how exact a number is, and by nothing else', () => {
  const strip = (given: Quantity) => all(draw(given), 'rect').filter((rect) => !rect.closest('pattern'));
  for (const hedge of HEDGES.filter((each) => each !== 'range')) {
    const lengths = [1, 40, 10_000].map((value) =>
      strip(hedged(hedge, { value })).reduce((sum, rect) => sum + number(rect, 'width'), 0),
    );
    expect(new Set(lengths).size).toBe(1);
  }
  expect(all(draw(hedged('more_than')), 'path.stroke')).toHaveLength(1);
  expect(all(draw(hedged('nearly')), 'path.cap')).toHaveLength(1);
  expect(all(draw(quantity({ computed: true })), 'rect.dots')).toHaveLength(1);
});

it('bigNumbers sets numbers side by side on one line, with or without a hedge', () => {
  const root = draw(quantity(), hedged('more_than'), quantity());
  const numbers = all(root, 'text.t-number');
  expect(new Set(numbers.map((each) => number(each, 'y'))).size).toBe(1);
  const columns = numbers.map((each) => shiftOf(each)[0]);
  expect(columns).toEqual(columns.toSorted((a, b) => a - b));
  expect(new Set(columns).size).toBe(3);
});

it('bigNumbers leaves no room for hedges where there are none', () => {
  const top = (...given: Quantity[]) => number(all(draw(...given), 'text.t-number')[0]!, 'y');
  expect(top(quantity(), hedged('nearly')) - top(quantity(), quantity())).toBeCloseTo(18);
});

it('bigNumbers writes remarks below the label', () => {
  const [sample] = bigNumbersSpec(quantity()).numbers;
  const numbers = [
    { ...sample!, notes: [{ text: 'A remark', named: { key: 'remark', name: 'Remark: 5' } }] },
  ];
  const root = drawn(bigNumbers({ numbers }, canvas), canvas);
  expect(texts(root)).toEqual(['40', 'Row', 'A remark']);
  expect(all(root, '[data-key="remark"]')).toHaveLength(1);
});
