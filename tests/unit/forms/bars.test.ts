import { expect, it } from 'vitest';
import { bars, type BarsSpec } from '../../../src/forms/bars.ts';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { TEXT, textWidth } from '../../../src/forms/text.ts';
import { all, drawn, fillOf, narrow, number, shiftOf, texts, wide, WIDTHS } from '../drawing.ts';
import { barsSpec } from './samples.ts';
import { hedged, quantity } from '../quantities.ts';
import { textBoxes } from '../text-boxes.ts';

function draw(spec: BarsSpec, canvas: Canvas = wide): Element {
  return drawn(bars(spec, canvas), canvas);
}

function filled(root: Element): Element {
  return all(root, 'rect.solid').find((rect) => !rect.closest('pattern'))!;
}

/** Px that the last label of an axis needs beyond its line. */
function room(label: string): number {
  return Math.ceil(textWidth(label, 'tick') / 2);
}

/** Px of one unit on the single panel of the sample, from 0 to 100. */
function pitch(canvas: Canvas): number {
  const labels = canvas.wide ? textWidth('Row', 'label') + 18 : 0;
  return (canvas.width - labels - 1 - room('100')) / 100;
}

it.each(WIDTHS)('bars draws a bar as long as its value, half a pixel at most aside (%s)', (_, canvas) => {
  for (const value of [1, 12.5, 40, 99.9]) {
    const rect = filled(draw(barsSpec(quantity({ value })), canvas));
    expect(Math.abs(number(rect, 'width') - value * pitch(canvas))).toBeLessThanOrEqual(0.5);
  }
});

it.each(WIDTHS)('bars begins every bar at the same zero (%s)', (_, canvas) => {
  const row = (value: number) => barsSpec(quantity({ value })).groups[0]!.rows[0]!;
  const root = draw({ ...barsSpec(null), groups: [{ title: '', rows: [row(10), row(90)] }] }, canvas);
  const [first, second] = all(root, 'rect.solid');
  expect(number(first!, 'x')).toBe(number(second!, 'x'));
});

it('bars leaves the frame around a tapped bar room below its label', () => {
  const root = draw(barsSpec(quantity()), narrow);
  const label = textBoxes(root).find(({ what }) => what === 'Row')!;
  const top = shiftOf(filled(root))[1] + number(filled(root), 'y');
  // The zero line stands out by 2 px, the frame by 5.
  expect(top - 2 - 5).toBeGreaterThanOrEqual(Math.floor(label.bottom));
});

it('bars draws a share where that many of the whole would stand', () => {
  const spec = barsSpec(quantity({ value: 10, unit: 'percent' }));
  spec.groups[0]!.rows[0]!.cells[0]!.at = 50;
  const root = draw(spec);
  expect(number(filled(root), 'width')).toBeCloseTo(50 * pitch(wide), 1);
  expect(texts(root)).toContain('10%');
});

it.each(WIDTHS)('bars leaves an empty slot and the words where no number is printed (%s)', (_, canvas) => {
  const root = draw(barsSpec(null), canvas);
  expect(all(root, 'rect.slot')).toHaveLength(1);
  expect(all(root, 'rect.solid')).toHaveLength(0);
  expect(texts(root)).toContain('not printed');
});

it('bars leaves a panel empty in a row that has no cell for it', () => {
  const spec = barsSpec(quantity());
  const [panel] = spec.panels;
  const [row] = spec.groups[0]!.rows;
  const root = draw({
    panels: [panel!, panel!],
    groups: [{ title: '', rows: [{ label: 'Row', cells: [null, row!.cells[0]!] }] }],
  });
  expect(all(root, '[data-key]')).toHaveLength(1);
});

it.each(WIDTHS)(
  'bars draws a fall to the left of zero and its value beside, not over, the bar (%s)',
  (_, canvas) => {
    const spec = barsSpec(quantity({ value: -40 }));
    const root = draw({ ...spec, panels: [{ ...spec.panels[0]!, domain: [-100, 100] }] }, canvas);
    const rect = filled(root);
    const zero = number(rect, 'x') + number(rect, 'width');
    const value = all(root, 'text.t-value')[0]!;
    expect(value.textContent).toBe('−40');
    expect(number(value, 'x')).toBeGreaterThan(zero);
    expect(number(rect, 'width')).toBeCloseTo((40 * pitch(canvas)) / 2, 0);
  },
);

it('bars writes the value past the fringe, and below the bar where it would leave the panel', () => {
  const value = (given: number) =>
    all(draw(barsSpec(hedged('more_than', { value: given }))), 'text.t-value')[0]!;
  const bar = filled(draw(barsSpec(hedged('more_than'))));
  const end = number(bar, 'x') + number(bar, 'width');
  expect(number(value(40), 'x')).toBeCloseTo(end + 12 + 3 + 5 + 7, 1);
  expect(number(value(100), 'y')).toBeGreaterThan(number(value(40), 'y') + 16);
  expect(number(value(100), 'x')).toBeLessThan(end);
});

it('bars writes heads, inset rows, a track and remarks where asked', () => {
  const spec = barsSpec(quantity());
  const [row] = spec.groups[0]!.rows;
  const root = draw({
    panels: [{ ...spec.panels[0]!, title: { text: 'Companies' }, track: 100 }],
    groups: [{ title: 'Revenue', rows: [row!, { ...row!, label: 'of which', inset: true }] }],
    foot: [{ text: 'A remark', named: { key: 'remark', name: 'A remark: 5' } }],
  });
  expect(texts(root)).toEqual(expect.arrayContaining(['Companies', 'Revenue', 'of which', 'A remark']));
  expect(all(root, 'path.track')).toHaveLength(2);
  expect(all(root, 'text.t-label').map((label) => number(label, 'x'))).toEqual([0, 14]);
  expect(all(root, '[data-key="remark"]')).toHaveLength(1);
});

it('bars draws hatching only for what is not exact', () => {
  const fills = (canvas: Canvas, given: ReturnType<typeof quantity>) =>
    all(draw(barsSpec(given), canvas), 'rect')
      .filter((rect) => !rect.closest('pattern'))
      .map(fillOf);
  expect(fills(narrow, quantity())).toEqual(['solid']);
  expect(fills(narrow, hedged('nearly'))).toEqual(['solid', 'hatch']);
});

it.each(WIDTHS)('bars draws long lists thinner and closer (%s)', (_, canvas) => {
  const draw = (dense: boolean) => {
    const spec = barsSpec(quantity());
    const [row] = spec.groups[0]!.rows;
    return bars({ ...spec, dense, groups: [{ title: '', rows: [row!, row!, row!] }] }, canvas);
  };
  const thickness = (dense: boolean) => number(filled(drawn(draw(dense), canvas)), 'height');
  expect([thickness(false), thickness(true)]).toEqual([20, 10]);
  expect(draw(true).height).toBeLessThan(draw(false).height);
});

it.each(WIDTHS)(
  'bars compares all bars with a line, and leaves it out where a value stands (%s)',
  (_, canvas) => {
    const lines = (value: number) => {
      const spec = barsSpec(quantity({ value }));
      const reference = { at: 50, text: 'half', named: { key: 'half', name: 'Half: 50' } };
      const panels = [{ ...spec.panels[0]!, reference }];
      const root = draw({ ...spec, panels }, canvas);
      expect(texts(root.querySelector('[data-key="half"]')!)).toEqual(['half']);
      return all(root, 'path.reference').length;
    };
    expect([lines(20), lines(80), lines(48)]).toEqual([1, 1, 0]);
  },
);

it.each(WIDTHS)('bars repeats the scale at the head of a long list (%s)', (_, canvas) => {
  const spec = barsSpec(quantity());
  const headTicks = [{ value: 100, label: 'all of it' }];
  const root = draw({ ...spec, panels: [{ ...spec.panels[0]!, headTicks }] }, canvas);
  const head = all(root, 'text.t-tick').find((tick) => tick.textContent === 'all of it')!;
  expect(number(head, 'y')).toBeLessThan(TEXT.tick.line);
});

it('bars writes a value past the end of the track rather than on it', () => {
  const spec = barsSpec(quantity({ value: 70 }));
  const root = draw({ ...spec, panels: [{ ...spec.panels[0]!, track: 72 }] });
  const trackEnd = Number(/M([\d.]+)/.exec(all(root, 'path.track-end')[0]!.getAttribute('d')!)![1]);
  expect(number(all(root, 'text.t-value')[0]!, 'x')).toBeCloseTo(trackEnd + 7, 1);
});
