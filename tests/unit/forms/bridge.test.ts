import { expect, it } from 'vitest';
import { bridge, type BridgeSpec, type BridgeStep } from '../../../src/forms/bridge.ts';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { all, drawn, fillOf, narrow, number, texts, wide, WIDTHS } from '../drawing.ts';
import { textWidth } from '../../../src/forms/text.ts';
import { quantity } from '../quantities.ts';
import { filledBoxes, outside, overlaps, textBoxes } from '../text-boxes.ts';

const TICKS = [-60, 0, 60].map((value) => ({ value, label: `${value}` }));

/** From −40 by 50 to 10, the start computed. */
function threeSteps(changes: Partial<BridgeStep> = {}): BridgeSpec {
  const step = (key: string, value: number, from: number, computed = false): BridgeStep => ({
    key,
    name: key,
    label: `The ${key}`,
    quantity: quantity({ value, computed }),
    from,
    tone: 'hue',
  });
  const steps = [step('start', -40, 0, true), step('change', 50, -40), { ...step('end', 10, 0), ...changes }];
  return { domain: [-60, 60], ticks: TICKS, steps };
}

function draw(spec: BridgeSpec, canvas: Canvas): Element {
  return drawn(bridge(spec, canvas), canvas);
}

/** Px of a value on the scale from −60 to 60. */
function place(value: number, canvas: Canvas): number {
  const left = canvas.wide ? 150 : 0;
  const room = Math.ceil(textWidth('60', 'tick') / 2);
  return left + 2 + ((value + 60) / 120) * (canvas.width - left - 2 - room);
}

it.each(WIDTHS)('bridge begins each step where the one before ended, across zero (%s)', (_, canvas) => {
  const root = draw(threeSteps(), canvas);
  const ends = all(root, '[data-key] rect').map((rect) => {
    const inset = fillOf(rect) === 'dots' ? 0.75 : 0;
    const x = number(rect, 'x') - inset;
    return [x, x + number(rect, 'width') + 2 * inset];
  });
  expect(ends).toEqual(
    [
      [-40, 0],
      [-40, 10],
      [0, 10],
    ].map((pair) => pair.map((value) => expect.closeTo(place(value, canvas), 1))),
  );
});

it('bridge dots what is computed and fills what is printed', () => {
  expect(all(draw(threeSteps(), wide), '[data-key] rect').map(fillOf)).toEqual(['dots', 'solid', 'solid']);
});

it.each(WIDTHS)('bridge joins the steps by a line at the value they share (%s)', (_, canvas) => {
  const joints = all(draw(threeSteps(), canvas), 'path.leader').map((path) => path.getAttribute('d')!);
  expect(joints.map((d) => Number(/^M(\S+)/.exec(d)![1]))).toEqual([
    expect.closeTo(place(-40, canvas), 1),
    expect.closeTo(place(0, canvas), 1),
  ]);
});

it.each(WIDTHS)(
  'bridge draws a change as an arrow from where it begins to where it ends (%s)',
  (_, canvas) => {
    const spec = threeSteps();
    const steps = spec.steps.map((step) => (step.key === 'change' ? { ...step, change: true } : step));
    const change = draw({ ...spec, steps }, canvas).querySelector('[data-key="change"]')!;
    expect(all(change, 'rect')).toHaveLength(0);
    const [from] = change
      .querySelector('path.way')!
      .getAttribute('d')!
      .match(/(?<=[MH])[\d.]+/g)!
      .map(Number);
    expect(from).toBeCloseTo(place(-40, canvas), 1);
    expect(
      Number(/H([\d.]+)/.exec(change.querySelector('path.way')!.getAttribute('d')!)![1]) + 2,
    ).toBeCloseTo(place(10, canvas), 1);
  },
);

it('bridge stops a line short of the label above a bar', () => {
  const ends = (label: string) => {
    const spec = threeSteps();
    const steps = spec.steps.map((step) => (step.key === 'change' ? { ...step, label } : step));
    const [line] = all(draw({ ...spec, steps }, narrow), 'path.leader');
    return Number(/V(\S+)$/.exec(line!.getAttribute('d')!)![1]);
  };
  expect(ends('A long label over the bar')).toBeLessThan(ends('A'));
});

it.each(WIDTHS)('bridge writes the text of a step in place of its value (%s)', (_, canvas) => {
  const written = texts(draw(threeSteps({ text: '+10' }), canvas));
  expect(written).toContain('+10');
  expect(written).toContain('50');
});

it.each(WIDTHS)('bridge finds a place for a remark, beside the bar or below (%s)', (_, canvas) => {
  const words = 'a remark of many words that no side of a short bar has room for, so that it goes below';
  for (const text of ['short', 'a remark before the bar', words]) {
    const note = { text, named: { key: 'note', name: 'A remark' } };
    const root = draw(threeSteps({ note }), canvas);
    const boxes = textBoxes(root);
    expect(texts(root.querySelector('[data-key="note"]')!)).toEqual([text]);
    expect(overlaps(boxes)).toEqual([]);
    expect(overlaps(boxes, filledBoxes(root))).toEqual([]);
    expect(outside(boxes, canvas.width, number(root, 'height'))).toEqual([]);
  }
});
