import { expect, it } from 'vitest';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { ladder, type Holder, type LadderSpec } from '../../../src/forms/ladder.ts';
import { all, drawn, narrow, shiftOf, texts, wide, WIDTHS } from '../drawing.ts';
import { ladderSpec } from './samples.ts';

function holder(rank: number): Holder {
  return { key: `rank-${rank}`, name: `Company ${rank}`, rank, label: `Company ${rank}` };
}

function spec(...ranks: number[]): LadderSpec {
  return { ...ladderSpec(1), holders: ranks.map(holder) };
}

function draw(given: LadderSpec, canvas: Canvas = wide): Element {
  return drawn(ladder(given, canvas), canvas);
}

it.each<[string, number[]]>([
  ['held twice', [3, 3]],
  ['below the ladder', [11]],
  ['above the ladder', [0]],
])('ladder refuses a rank %s', (_, ranks) => {
  expect(() => draw(spec(...ranks))).toThrow(new Error('ladder: a rank is off the ladder or held twice'));
});

it.each(WIDTHS)('ladder draws all ranks equally far apart, rank 1 at the top (%s)', (_, canvas) => {
  const places = all(draw(spec(2, 5), canvas), 'circle').map(shiftOf);
  expect(places).toHaveLength(10);
  const columns = canvas.wide ? [places.slice(0, 5), places.slice(5)] : [places];
  for (const column of columns) {
    const pitch = column[1]![1];
    expect(column.map(([, y]) => y)).toEqual(column.map((_, index) => index * pitch));
    expect(new Set(column.map(([x]) => x)).size).toBe(1);
  }
});

it('ladder puts each holder at its rank, in whatever order they come', () => {
  const root = draw(spec(5, 2), narrow);
  const pitch = shiftOf(all(root, 'circle')[1]!)[1];
  for (const rank of [2, 5]) {
    const mark = root.querySelector(`[data-key="rank-${rank}"]`)!;
    expect(shiftOf(mark)[1]).toBe((rank - 1) * pitch);
    expect(texts(mark)).toEqual([`${rank}`, `Company ${rank}`]);
  }
});

it('ladder says once, at the first free rank, what stands at the others', () => {
  expect(texts(draw(spec(1, 2, 4))).filter((text) => text === 'not named')).toHaveLength(1);
  expect(texts(draw({ ...spec(1, 2), rungs: 2 }))).not.toContain('not named');
});

it('ladder fills the places of holders and outlines the rest', () => {
  const root = draw(spec(2, 5));
  expect(all(root, 'circle.solid')).toHaveLength(2);
  expect(all(root, 'circle.rest')).toHaveLength(8);
});
