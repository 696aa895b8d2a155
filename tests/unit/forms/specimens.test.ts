import { expect, it } from 'vitest';
import { specimens } from '../../../src/forms/specimens.ts';
import { all, drawn, fillOf, number, texts, WIDTHS } from '../drawing.ts';
import { specimensSpec } from './samples.ts';
import { hedged, quantity } from '../quantities.ts';

it.each(WIDTHS)('specimens draws bars of one length whatever the number (%s)', (_, canvas) => {
  const width = (value: number) => {
    const root = drawn(specimens(specimensSpec(quantity({ value })), canvas), canvas);
    return number(all(root, 'rect.solid')[0]!, 'width');
  };
  expect(width(3)).toBe(width(300));
});

it.each(WIDTHS)('specimens draws a point beside the bar, but none for a range (%s)', (_, canvas) => {
  const points = (given: ReturnType<typeof quantity>) =>
    all(drawn(specimens(specimensSpec(given), canvas), canvas), 'circle').length;
  expect(points(quantity())).toBe(1);
  expect(points(hedged('range'))).toBe(0);
});

it.each(WIDTHS)('specimens shows an empty slot for what is not printed (%s)', (_, canvas) => {
  const root = drawn(specimens(specimensSpec(null, 'Growth of profit'), canvas), canvas);
  expect(all(root, 'rect').map(fillOf)).toEqual(['slot']);
  expect(texts(root)).toEqual(expect.arrayContaining(['not printed', 'Growth of profit']));
});
