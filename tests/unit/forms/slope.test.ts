import { expect, it } from 'vitest';
import { slope, type SlopeSpec } from '../../../src/forms/slope.ts';
import { all, drawn, number, shiftOf, texts, wide, WIDTHS } from '../drawing.ts';
import { slopeSpec } from './samples.ts';
import { quantity } from '../quantities.ts';
import { outside, overlaps, textBoxes } from '../text-boxes.ts';

/** Two measures that end at these values, each with its change. */
function twoLines(...ends: [number, number]): SlopeSpec {
  const series = ends.map((value, index) => ({
    key: `line-${index}`,
    name: `Line ${index}`,
    label: `Line ${index}`,
    quantity: quantity({ value, computed: true }),
    tone: 'hue' as const,
    notes: [{ text: 'changed since the start', named: { key: `note-${index}`, name: 'Change' } }],
  }));
  return { ...slopeSpec(quantity()), series };
}

it.each(WIDTHS)('slope runs each line from the base to its value, on a scale from zero (%s)', (_, canvas) => {
  const root = drawn(slope(twoLines(100, 50), canvas), canvas);
  const base = number(root.querySelector('circle.base')!, 'cy');
  const [high, low] = all(root, 'circle.point').map((circle) => number(circle, 'cy'));
  const floor = Number(/M\S+ (\S+)H/.exec(root.querySelector('.zero')!.getAttribute('d')!)![1]);
  expect(floor - base).toBeCloseTo((20 / 100) * (floor - high!), 5);
  expect(floor - low!).toBeCloseTo((50 / 100) * (floor - high!), 5);
  const paths = all(root, 'path.stroke').map((path) => path.getAttribute('d')!);
  expect(paths[0]).toMatch(new RegExp(` ${base}L\\S+ ${high}$`));
  expect(paths[1]).toMatch(new RegExp(` ${base}L\\S+ ${low}$`));
});

it.each(WIDTHS)('slope writes the base, zero and both moments once (%s)', (_, canvas) => {
  const written = texts(drawn(slope(twoLines(100, 50), canvas), canvas));
  for (const words of ['0', '= 20', 'Before', 'After'])
    expect(written.filter((each) => each === words)).toHaveLength(1);
});

it.each(WIDTHS)('slope keeps the words of close ends apart and inside (%s)', (_, canvas) => {
  for (const ends of [
    [100, 99],
    [40, 42],
    [1, 0],
    [20, 20],
  ] as [number, number][]) {
    const root = drawn(slope({ ...twoLines(...ends), foot: [{ text: 'A remark' }] }, canvas), canvas);
    const boxes = textBoxes(root);
    expect(overlaps(boxes)).toEqual([]);
    expect(outside(boxes, canvas.width, number(root, 'height'))).toEqual([]);
  }
});

it('slope makes each remark a mark of its own beside the line', () => {
  const root = drawn(slope(twoLines(100, 50), wide), wide);
  expect(all(root, '[data-key]').map((mark) => mark.getAttribute('data-key'))).toEqual([
    'line-0',
    'note-0',
    'line-1',
    'note-1',
  ]);
  expect(all(root, '[data-key] [data-key]')).toEqual([]);
});

it('slope writes remarks under the posts', () => {
  const foot = [{ text: 'A remark', named: { key: 'foot', name: 'A remark' } }];
  const root = drawn(slope({ ...twoLines(100, 50), foot }, wide), wide);
  const remark = root.querySelector('[data-key="foot"] text')!;
  expect(shiftOf(remark)[1]).toBeGreaterThan(220);
});
