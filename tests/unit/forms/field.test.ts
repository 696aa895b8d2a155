import { expect, it } from 'vitest';
import type { Tone } from '../../../src/forms/canvas.ts';
import { field, fieldWidth, type FieldRun } from '../../../src/forms/field.ts';
import { all, attribute, piece } from '../drawing.ts';

const ROOM = { columns: 4, lines: 5 };
const BOX = /(M|m)(\S+) (\S+)h([\d.]+)v([\d.]+)/g;
const run = (given: Partial<FieldRun>): FieldRun => ({
  ...{ column: 0, lines: 5, from: 0, count: 1, tone: 'c1', look: 'solid' },
  ...given,
});

/** Corner and size of every box of the marks in one look. */
function boxes(drawn: Element, tone: Tone, look: string) {
  return all(drawn, `.tone-${tone} .${look}`).flatMap((path) => {
    let [left, above] = [0, 0];
    return [...attribute(path, 'd').matchAll(BOX)].map(([, step, ...numbers]) => {
      const [x, y, ...size] = numbers.map(Number) as [number, number, number, number];
      [left, above] = step === 'M' ? [x, y] : [left + x, above + y];
      return [left, above, ...size];
    });
  });
}

it('field fills whole columns, and a part of the last one, from the top', () => {
  const { body, height } = field({ ...ROOM, runs: [run({ count: 12 })] });
  expect(boxes(piece(body), 'c1', 'solid')).toEqual([
    [0, 0, fieldWidth(2), fieldWidth(5)],
    [20, 0, fieldWidth(1), fieldWidth(2)],
  ]);
  expect(height).toBe(fieldWidth(5));
});

it('field goes on with the next run where the last one ended', () => {
  const runs = [run({ count: 3 }), run({ from: 3, count: 9, tone: 'growth' })];
  const drawn = piece(field({ ...ROOM, runs }).body);
  expect(boxes(drawn, 'c1', 'solid')).toEqual([[0, 0, 8.5, fieldWidth(3)]]);
  expect(boxes(drawn, 'growth', 'solid')).toEqual([
    [0, 30, 8.5, fieldWidth(2)],
    [10, 0, 8.5, fieldWidth(5)],
    [20, 0, 8.5, fieldWidth(2)],
  ]);
});

it('field keeps a run that ends in the column it began in, and begins a block where it is told', () => {
  const drawn = piece(field({ ...ROOM, runs: [run({ column: 2, from: 1, count: 3 })] }).body);
  expect(boxes(drawn, 'c1', 'solid')).toEqual([[20, 10, 8.5, fieldWidth(3)]]);
});

it('field outlines squares one by one that are not there, and says only of the others where they lie', () => {
  const runs = [run({ count: 4 }), run({ from: 4, count: 3, tone: 'neutral', look: 'open' })];
  const drawn = piece(field({ ...ROOM, runs }).body);
  expect(boxes(drawn, 'neutral', 'open')).toEqual([
    [0.5, 40.5, 7.5, 7.5],
    [10.5, 0.5, 7.5, 7.5],
    [10.5, 10.5, 7.5, 7.5],
  ]);
  expect(all(drawn, '[data-run]').map((each) => attribute(each, 'data-run'))).toEqual(['0 5 0 4']);
  expect(all(drawn, '.rule')).toEqual([]);
});

it('field draws a line across each square of somebody else’s, from edge to edge', () => {
  const theirs = run({ count: 2, tone: 'neutral', look: 'ruled' });
  const drawn = piece(field({ ...ROOM, runs: [theirs] }).body);
  expect(boxes(drawn, 'neutral', 'open')).toHaveLength(2);
  const across = attribute(drawn.querySelector('.tone-neutral .rule')!, 'd');
  expect(across).toBe('M0.5 4.25h7.5M0.5 14.25h7.5');
});

it('field refuses to draw nothing', () => {
  expect(() => field({ ...ROOM, runs: [] })).toThrow(new Error('field: no squares'));
});
