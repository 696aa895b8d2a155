import { expect, it } from 'vitest';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { stackedBars } from '../../../src/forms/stacked-bars.ts';
import type { Hedge } from '../../../src/lib/number/hedge.ts';
import type { Quantity } from '../../../src/lib/number/quantity.ts';
import { all, drawn, fillOf, number, texts, wide, WIDTHS } from '../drawing.ts';
import { stackedSpec } from './samples.ts';
import { hedged, quantity } from '../quantities.ts';

function draw(given: Quantity, canvas: Canvas = wide): Element {
  return drawn(stackedBars(stackedSpec(given), canvas), canvas);
}

function rects(root: Element): Element[] {
  return all(root, 'rect').filter((rect) => !rect.closest('pattern'));
}

it.each(WIDTHS)('stackedBars cuts the whole into parts as long as their sizes (%s)', (_, canvas) => {
  const [part, rest] = rects(draw(quantity({ value: 40 }), canvas));
  const unit = canvas.width / 100;
  expect(number(part!, 'x')).toBe(0);
  expect(number(part!, 'width')).toBeCloseTo(40 * unit - 1.5, 1);
  expect(number(rest!, 'x')).toBeCloseTo(40 * unit, 1);
  expect(number(rest!, 'x') + number(rest!, 'width')).toBeCloseTo(canvas.width, 1);
});

it.each<[Hedge, ...fills: string[]]>([
  ['exact', 'solid', 'solid'],
  ['more_than', 'solid', 'solid', 'hatch'],
  ['at_least', 'solid', 'solid', 'hatch'],
])('stackedBars fills a part that is %s', (hedge, ...fills) => {
  expect(rects(draw(hedged(hedge))).map(fillOf)).toEqual(fills);
});

it('stackedBars lays the fringe of an open end over the beginning of the next part', () => {
  const root = draw(hedged('more_than'));
  const hatch = rects(root).find((rect) => fillOf(rect) === 'hatch')!;
  expect(number(hatch, 'x')).toBeCloseTo(0.4 * 720 - 1.5, 1);
  expect(number(hatch, 'width')).toBe(12);
  expect(all(root, 'path.stroke')).toHaveLength(1);
});

it('stackedBars moves the words of a small last part to where they fit', () => {
  const spec = stackedSpec(quantity({ value: 99 }));
  const [, rest] = spec.rows[0]!.segments;
  const segments = [spec.rows[0]!.segments[0]!, { ...rest!, label: 'Everything else on the board' }];
  const root = drawn(stackedBars({ ...spec, rows: [{ title: '', segments }] }, wide), wide);
  const [, label] = all(root, 'text.t-label');
  expect(number(label!, 'x')).toBeLessThan(600);
});

it('stackedBars writes heads and remarks and puts rows below each other', () => {
  const [row] = stackedSpec(quantity()).rows;
  const rows = ['Value', 'Turnover'].map((title) => ({
    ...row!,
    title,
    notes: [{ text: `${title} remark` }],
  }));
  const { body, height } = stackedBars({ total: 100, rows }, wide);
  const root = drawn({ body, height }, wide);
  expect(texts(root)).toEqual(
    expect.arrayContaining(['Value', 'Value remark', 'Turnover', 'Turnover remark']),
  );
  expect(height).toBeGreaterThan(2 * stackedBars({ total: 100, rows: [row!] }, wide).height);
});
