import { expect, it } from 'vitest';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { ladder, type Holder, type LadderSpec } from '../../../src/forms/ladder.ts';
import { all, drawn, shiftOf, texts, wide, WIDTHS } from '../drawing.ts';
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

it.each(WIDTHS)('ladder draws all rungs equally far apart, rank 1 at the top (%s)', (_, canvas) => {
  const root = draw(spec(2, 5), canvas);
  const rungs = all(root, 'rect').map((rect) => shiftOf(rect)[1]);
  expect(rungs).toHaveLength(10);
  const pitch = rungs[1]!;
  expect(rungs).toEqual(rungs.map((_, index) => index * pitch));
});

it('ladder puts each holder on the rung of its rank, in whatever order they come', () => {
  const root = draw(spec(5, 2));
  const pitch = shiftOf(all(root, 'rect')[1]!)[1];
  for (const rank of [2, 5]) {
    const mark = root.querySelector(`[data-key="rank-${rank}"]`)!;
    expect(shiftOf(mark)[1]).toBe((rank - 1) * pitch);
    expect(texts(mark)).toEqual([`${rank}`, `Company ${rank}`]);
  }
});

it('ladder says once, at the first free rung, what stands on the others', () => {
  expect(texts(draw(spec(1, 2, 4))).filter((text) => text === 'not named')).toHaveLength(1);
  expect(texts(draw({ ...spec(1, 2), rungs: 2 }))).not.toContain('not named');
});

it('ladder fills the rungs of holders and outlines the rest', () => {
  const root = draw(spec(2, 5));
  expect(all(root, 'rect.solid')).toHaveLength(2);
  expect(all(root, 'rect.rest')).toHaveLength(8);
});
