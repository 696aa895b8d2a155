import { expect, it } from 'vitest';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { dots, type DotsSpec } from '../../../src/forms/dots.ts';
import type { DotRow } from '../../../src/forms/dot-row.ts';
import { all, drawn, number, shiftOf, texts, wide, WIDTHS } from '../drawing.ts';
import { dotsSpec } from './samples.ts';
import { hedged, quantity } from '../quantities.ts';

function draw(spec: DotsSpec, canvas: Canvas): Element {
  return drawn(dots(spec, canvas), canvas);
}

/** One group with a row for each value. */
function rowsOf(values: readonly number[], changes: Partial<DotRow> = {}) {
  const rows = values.map((value) => ({
    ...dotsSpec(quantity({ value })).groups[0]!.rows[0]!,
    key: `row${value}`,
    label: `Row ${value}`,
    ...changes,
  }));
  return { ...dotsSpec(null), groups: [{ title: 'Group', rows }] };
}

function centres(root: Element): number[] {
  return all(root, 'circle').map((circle) => number(circle, 'cx'));
}

it.each(WIDTHS)('dots sets equal steps of value equally far apart (%s)', (_, canvas) => {
  const [a, b, c] = centres(draw(rowsOf([20, 40, 60]), canvas));
  expect(b! - a!).toBeCloseTo(c! - b!, 1);
  expect(b!).toBeGreaterThan(a!);
});

it.each(WIDTHS)('dots sets equal factors equally far apart on a logarithmic scale (%s)', (_, canvas) => {
  const spec = { ...rowsOf([1, 10, 100]), domain: [1, 100] as const, log: true };
  const [a, b, c] = centres(draw(spec, canvas));
  expect(b! - a!).toBeCloseTo(c! - b!, 1);
});

it.each(WIDTHS)('dots ends the scale where the widest value still fits (%s)', (_, canvas) => {
  const [value] = all(draw(rowsOf([100], { text: 'nearly everything there is' }), canvas), 'text.t-value');
  expect(number(value!, 'x')).toBeGreaterThan(canvas.wide ? 200 : 100);
  expect(number(value!, 'x')).toBeLessThan(canvas.width - 120);
});

it.each(WIDTHS)(
  'dots leads a stem from zero to each point and writes a fall at its left (%s)',
  (_, canvas) => {
    const spec = { ...rowsOf([-50, 50]), domain: [-60, 60] as const, stems: true };
    const root = draw(spec, canvas);
    const [fall, rise] = centres(root);
    const [fallText, riseText] = all(root, 'text.t-value').map((text) => number(text, 'x'));
    expect(all(root, 'path.stroke')).toHaveLength(2);
    expect(fallText!).toBeLessThan(fall!);
    expect(riseText!).toBeGreaterThan(rise!);
  },
);

it('dots leads a hairline to each point where there are no stems', () => {
  const lines = (spec: DotsSpec) => all(draw(spec, wide), 'g[aria-hidden] path.grid').length;
  expect(lines(rowsOf([20, 40])) - lines({ ...rowsOf([20, 40]), stems: true })).toBe(2);
});

it.each(WIDTHS)('dots says “not printed” in an empty slot (%s)', (_, canvas) => {
  const root = draw(dotsSpec(null), canvas);
  expect(texts(root)).toContain('not printed');
  expect(all(root, 'rect.slot')).toHaveLength(1);
  expect(centres(root)).toEqual([]);
});

it.each(WIDTHS)('dots joins the two ends of a range (%s)', (_, canvas) => {
  const root = draw(dotsSpec(hedged('range')), canvas);
  expect(all(root, 'path.range')).toHaveLength(1);
  expect(centres(root)).toEqual([]);
});

it.each(['square', 'diamond', 'triangle'] as const)('dots draws a %s instead of a disc', (shape) => {
  const solid = (changes: object) =>
    all(draw(rowsOf([40], { shape, quantity: quantity(changes) }), wide), 'path.solid, path.point');
  expect(solid({}).map((each) => each.getAttribute('class'))).toEqual(['solid']);
  expect(solid({ upperLimit: true }).map((each) => each.getAttribute('class'))).toEqual(['point ring']);
  expect(solid({ computed: true }).map((each) => each.getAttribute('class'))).toEqual(['point computed']);
});

it.each(WIDTHS)('dots draws what points are compared with across them (%s)', (_, canvas) => {
  const reference = { text: 'the claim', at: 40, named: { key: 'claim', name: 'The claim' } };
  const root = draw({ ...rowsOf([40]), reference }, canvas);
  const [line] = all(root, 'path.reference');
  expect(Number(/^M([\d.]+)/.exec(line!.getAttribute('d')!)![1])).toBeCloseTo(centres(root)[0]!, 3);
  expect(all(root, '[data-key="claim"] text')).toHaveLength(1);
});

it.each(WIDTHS)('dots tints where the points of a group are expected (%s)', (_, canvas) => {
  const spec = rowsOf([50, 100]);
  const root = draw({ ...spec, groups: [{ ...spec.groups[0]!, expected: [50, 100] }] }, canvas);
  const [tint] = all(root, 'rect.track');
  expect(number(tint!, 'x')).toBeCloseTo(centres(root)[0]!, 3);
  expect(number(tint!, 'x') + number(tint!, 'width')).toBeCloseTo(centres(root)[1]!, 3);
});

it.each(WIDTHS)('dots makes marks of a label’s and of a value’s remark (%s)', (_, canvas) => {
  const remark = (key: string, text: string) => ({ text, named: { key, name: text } });
  const long = 'a remark that takes more room than there is beside the value of its row, and so stands below';
  const root = draw(rowsOf([40], { detail: remark('detail', 'of ten'), note: remark('note', long) }), canvas);
  const [value] = all(root, 'text.t-value');
  const [note] = all(root, '[data-key="note"] text');
  const y = (text: Element) => shiftOf(text)[1] + number(text, 'y');
  expect(all(root, '[data-key="detail"] text')).toHaveLength(1);
  expect(y(note!)).toBeGreaterThan(y(value!) + 10);
});

it('dots repeats the scale above a long list', () => {
  const ticks = (count: number) =>
    texts(draw(rowsOf(Array.from({ length: count }, (_, index) => index + 1)), wide)).filter(
      (each) => each === '50',
    );
  expect(ticks(8)).toHaveLength(1);
  expect(ticks(9)).toHaveLength(2);
});
