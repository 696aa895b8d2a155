import { expect, it } from 'vitest';
import { units, type UnitBlock, type UnitPart } from '../../../src/forms/units.ts';
import { all, drawn, narrow, shiftOf, texts, wide, WIDTHS } from '../drawing.ts';
import { unitsSpec } from './samples.ts';
import { hedged, quantity } from '../quantities.ts';
import { outside, overlaps, textBoxes } from '../text-boxes.ts';

function part(key: string, value: number, changes: Partial<UnitPart> = {}): UnitPart {
  return { key, name: key, label: `of kind ${key}`, quantity: quantity({ value }), ...changes };
}

function block(parts: UnitPart[], changes: Partial<UnitBlock> = {}): UnitBlock {
  return { title: 'Block', parts, columns: 10, cell: 12, tone: 'hue', ...changes };
}

/** Squares of one look below an element, swatches left out. */
function squares(root: Element, look: string): number {
  const side = look === 'solid' || look === 'cells-hatch' ? 12 : look === 'outline' ? 10.5 : 11;
  return all(root, `path.${look}`)
    .map((path) => path.getAttribute('d')!.split(`h${side}v`).length - 1)
    .reduce((sum, count) => sum + count, 0);
}

it.each(WIDTHS)('units draws each part as a mark with a square for each thing (%s)', (_, canvas) => {
  const blocks = [block([part('a', 19), part('b', 3, { state: 'outline' })])];
  const root = drawn(units({ blocks, across: 1 }, canvas), canvas);
  const [a, b] = all(root, '[data-key]');
  expect([squares(a!, 'solid'), squares(b!, 'outline')]).toEqual([19, 3]);
  expect(texts(a!)).toEqual(['19', 'of kind a']);
  expect(texts(b!)).toEqual(['3', 'of kind b']);
});

it('units goes on in the line where the part before ended', () => {
  const body = units({ blocks: [block([part('a', 12), part('b', 3)], { title: '' })], across: 1 }, wide).body;
  expect(body.text).toContain('m28 14h12');
});

it.each<[string, Parameters<typeof hedged>[0], string, number]>([
  ['leaves squares open beyond “more than”', 'more_than', 'ghost', 3],
  ['leaves squares unsure before “nearly”', 'nearly', 'cells-hatch', 3],
  ['leaves squares unsure on both sides of “about”', 'about', 'cells-hatch', 2],
])('units %s', (_, hedge, look, count) => {
  const root = drawn(units(unitsSpec(hedged(hedge)), wide), wide);
  expect(squares(root.querySelector('[data-key="row"]')!, look)).toBe(count);
});

it('units draws what the parts leave over pale and without a mark', () => {
  const root = drawn(units({ blocks: [block([part('a', 16)], { total: 20 })], across: 1 }, wide), wide);
  expect(squares(root, 'rest')).toBe(4);
  expect(all(root, '[data-key] path.rest')).toEqual([]);
  expect(root.querySelector('path.rest')!.closest('[aria-hidden="true"]')).not.toBeNull();
});

it('units tells parts of one block apart by a swatch, and needs none for one', () => {
  const paths = (parts: UnitPart[]) =>
    all(drawn(units({ blocks: [block(parts)], across: 1 }, wide), wide), 'path').length;
  expect(paths([part('a', 2)])).toBe(1);
  expect(paths([part('a', 2), part('b', 2, { state: 'rest' })])).toBe(4);
});

it('units writes beside the squares where there is room and under them where not', () => {
  const first = (columns: number, canvas: typeof wide) => {
    const root = drawn(units({ blocks: [block([part('a', 40)], { columns })], across: 1 }, canvas), canvas);
    return textBoxes(root).find(({ what }) => what === '40')!;
  };
  expect(first(10, wide).left).toBeGreaterThan(138);
  expect(first(20, narrow).left).toBe(0);
  expect(first(20, narrow).top).toBeGreaterThan(26 + 2 * 14);
});

it.each(WIDTHS)('units keeps all words apart and inside (%s)', (_, canvas) => {
  const long = { label: 'have an application accepted and not approved by now' };
  const parts = [part('a', 19), part('b', 3, long), part('c', 32, long)];
  const notes = [{ text: 'A remark' }];
  const blocks = [block(parts, { notes }), block(parts), block(parts)];
  for (const across of [1, 2]) {
    const { body, height } = units({ blocks, across }, canvas);
    const boxes = textBoxes(drawn({ body, height }, canvas));
    expect(overlaps(boxes)).toEqual([]);
    expect(outside(boxes, canvas.width, height + 8)).toEqual([]);
  }
});

it('units sets blocks side by side and then in a further row', () => {
  const blocks = ['a', 'b', 'c'].map((key) => block([part(key, 20)]));
  const root = drawn(units({ blocks, across: 2 }, wide), wide);
  const [a, b, c] = all(root, '[data-key]').map(shiftOf);
  expect(a).toEqual([0, 0]);
  expect(b).toEqual([372, 0]);
  expect(c![0]).toBe(0);
  expect(c![1]).toBeGreaterThan(2 * 14);
});
