import { expect, it } from 'vitest';
import type { BarsSpec } from '../../../src/forms/bars.ts';
import { enlargement } from '../../../src/forms/enlargement.ts';
import { all, drawn, narrow, number, shiftOf, texts, wide, WIDTHS } from '../drawing.ts';
import { barsSpec } from './samples.ts';
import { quantity } from '../quantities.ts';

function upTo(end: number, key: string): BarsSpec {
  const spec = barsSpec(quantity({ value: end / 2 }), key);
  const cells = spec.groups[0]!.rows[0]!.cells.map((cell) => ({ ...cell!, key }));
  const ticks = [0, end].map((value) => ({ value, label: `${value}` }));
  return { panels: [{ domain: [0, end], ticks }], groups: [{ title: '', rows: [{ label: key, cells }] }] };
}

const SPEC = { whole: upTo(100, 'whole'), part: upTo(10, 'a part with a longer label'), words: 'enlarged' };

it.each(WIDTHS)('enlargement draws both scales from the same zero (%s)', (_, canvas) => {
  const root = drawn(enlargement(SPEC, canvas), canvas);
  expect(texts(root)).toEqual(expect.arrayContaining(['whole', 'a part with a longer label', 'enlarged']));
  const [above, below] = all(root, 'rect.solid');
  expect(number(above!, 'x')).toBe(number(below!, 'x'));
  expect(number(above!, 'width')).toBeCloseTo(number(below!, 'width'), 1);
  expect(shiftOf(above!)[1]).toBeLessThan(shiftOf(below!)[1]);
});

it.each(WIDTHS)('enlargement leads from a tenth of one scale to the whole of the other (%s)', (_, canvas) => {
  const wedge = all(drawn(enlargement(SPEC, canvas), canvas), 'path.track')[0]!;
  const path = /^M([\d.]+) 0H([\d.]+)L([\d.]+) [\d.]+H([\d.]+)Z$/.exec(wedge.getAttribute('d')!)!;
  const [start, tenth, end, back] = path.slice(1).map(Number) as [number, number, number, number];
  expect(tenth - start).toBeCloseTo((end - back) / 10, 1);
  expect(back).toBe(start);
});

it('enlargement refuses to draw nothing', () => {
  const none = { ...SPEC.whole, groups: [] };
  for (const canvas of [wide, narrow])
    expect(() => enlargement({ ...SPEC, whole: none }, canvas)).toThrow(new Error('bars: no rows'));
});
