import { expect, it } from 'vitest';
import { dumbbell } from '../../../src/forms/dumbbell.ts';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { textWidth } from '../../../src/forms/text.ts';
import { label, type Quantity } from '../../../src/lib/number/quantity.ts';
import { all, drawn, lines, narrow, number, texts, wide, WIDTHS } from '../drawing.ts';
import { dumbbellSpec } from './samples.ts';
import { hedged, quantity } from '../quantities.ts';
import { outside, overlaps, textBoxes } from '../text-boxes.ts';

function draw(given: Quantity, canvas: Canvas): Element {
  return drawn(dumbbell(dumbbellSpec(given), canvas), canvas);
}

/** Px of a value on the scale from 0 to 100. */
function place(value: number, canvas: Canvas): number {
  const left = canvas.wide ? 190 : 0;
  const room = Math.ceil(textWidth('100', 'tick') / 2);
  return left + 8 + (value / 100) * (canvas.width - left - 8 - room);
}

it.each(WIDTHS)('dumbbell sets both points where their values are (%s)', (_, canvas) => {
  const root = draw(quantity(), canvas);
  const points = all(root, 'circle').map((circle) => number(circle, 'cx'));
  expect(points).toEqual([expect.closeTo(place(20, canvas), 1), expect.closeTo(place(40, canvas), 1)]);
});

it.each<[number, arrow: RegExp]>([
  [40, /m-6 -4l6 4l-6 4$/],
  [10, /m6 -4l-6 4l6 4$/],
])('dumbbell points the arrow from 20 to %d', (value, arrow) => {
  const [shaft] = all(draw(quantity({ value }), wide), 'path.arrow');
  expect(shaft!.getAttribute('d')).toMatch(arrow);
});

it('dumbbell writes value and date of both points and the change between', () => {
  const ours = quantity({ value: 40, computed: true });
  expect(texts(draw(ours, wide))).toEqual(
    expect.arrayContaining(['20', '2023', '▲ 20', label(ours), '2024']),
  );
});

it.each(WIDTHS)('dumbbell leads to the earlier label above and to the later one below (%s)', (_, canvas) => {
  for (const value of [19, 20, 21, 99, 1]) {
    const root = draw(hedged('nearly', { value }), canvas);
    const leaders = all(root, 'path.leader:not(.arrow)').map((line) =>
      parseFloat(line.getAttribute('d')!.slice(1)),
    );
    expect(leaders).toEqual([expect.closeTo(place(20, canvas), 1), expect.closeTo(place(value, canvas), 1)]);
    const [first, second] = all(root, 'text.t-value').map((text) => number(text, 'y'));
    expect(second! - first!).toBeGreaterThan(30);
    expect(number(all(root, 'text.t-value')[1]!, 'x')).toBeGreaterThanOrEqual(canvas.wide ? 204 : 0);
  }
});

it.each(WIDTHS)('dumbbell keeps labels inside where two points are close to the end (%s)', (_, canvas) => {
  const spec = dumbbellSpec(hedged('nearly', { value: 99 }));
  const before = { ...spec.rows[0]!.before!, quantity: hedged('less_than', { value: 96.51 }) };
  const root = drawn(dumbbell({ ...spec, rows: [{ ...spec.rows[0]!, before }] }, canvas), canvas);
  const boxes = textBoxes(root);
  expect(overlaps(boxes)).toEqual([]);
  expect(outside(boxes, canvas.width, number(root, 'height'))).toEqual([]);
});

it.each<[hedge: 'exact' | 'nearly', px: number]>([
  ['exact', 9],
  ['nearly', 17],
])('dumbbell ends the arrow short of all that marks a point (%s)', (hedge, px) => {
  const [shaft] = all(draw(hedged(hedge), wide), 'path.arrow');
  const tip = Number(/H([\d.]+)m/.exec(shaft!.getAttribute('d')!)![1]);
  expect(place(40, wide) - tip).toBeCloseTo(px, 5);
});

it('dumbbell wraps its label at the left and writes it above where narrow', () => {
  const spec = dumbbellSpec(quantity(), 'Net loss of the companies that listed without profit');
  const label = (canvas: Canvas) => all(drawn(dumbbell(spec, canvas), canvas), 'text.t-label')[0]!;
  expect(lines(label(wide)).length).toBeGreaterThan(1);
  expect(number(label(narrow), 'y')).toBeLessThan(20);
});

it('dumbbell writes a remark under the axis', () => {
  const spec = {
    ...dumbbellSpec(quantity()),
    foot: { text: 'A remark', named: { key: 'foot', name: 'A remark' } },
  };
  const root = drawn(dumbbell(spec, wide), wide);
  expect(all(root, '[data-key="foot"] text')).toHaveLength(1);
});
