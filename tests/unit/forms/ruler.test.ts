import { expect, it } from 'vitest';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { ruler, type RulerSpec } from '../../../src/forms/ruler.ts';
import { all, drawn, number, texts, WIDTHS } from '../drawing.ts';
import { rulerSpec } from './samples.ts';
import { quantity } from '../quantities.ts';

function draw(spec: RulerSpec, canvas: Canvas): Element {
  return drawn(ruler(spec, canvas), canvas);
}

function bars(root: Element): Element[] {
  return all(root, 'rect.solid').filter((rect) => !rect.closest('pattern'));
}

it.each(WIDTHS)('ruler lays both bars on one scale from zero (%s)', (_, canvas) => {
  const [long, short] = bars(draw(rulerSpec(quantity({ value: 35 })), canvas));
  expect(number(long!, 'x')).toBe(number(short!, 'x'));
  expect(number(long!, 'width') / number(short!, 'width')).toBeCloseTo(3.5, 2);
});

it.each(WIDTHS)('ruler notches the longer bar at each whole multiple of the shorter (%s)', (_, canvas) => {
  const root = draw(rulerSpec(quantity({ value: 35 })), canvas);
  expect(all(root, 'path.seam')).toHaveLength(3);
  expect(texts(root)).toEqual(expect.arrayContaining(['1×', '2×', '3×']));
});

it.each(WIDTHS)('ruler marks a stated multiple where it falls on the longer bar (%s)', (_, canvas) => {
  const root = draw(rulerSpec(quantity({ value: 40 })), canvas);
  const [long] = bars(root);
  const at = Number(/^M([\d.]+)/.exec(all(root, 'path.caret')[0]!.getAttribute('d')!)![1]);
  expect(at).toBeCloseTo(number(long!, 'x') + number(long!, 'width') / 2, 1);
  expect(texts(root).join(' ')).toContain('more than twice');
});

it('ruler makes marks of the ratio and of the claim where rows stand behind them', () => {
  const spec = rulerSpec(quantity());
  const named = (key: string) => ({ key, name: key });
  const [[, wide]] = WIDTHS as [[string, Canvas]];
  const given = {
    ...spec,
    ratio: { ...spec.ratio, named: named('ratio') },
    claim: { ...spec.claim, named: named('claim') },
  };
  expect(all(draw(given, wide), '[data-key="ratio"], [data-key="claim"]')).toHaveLength(2);
});
