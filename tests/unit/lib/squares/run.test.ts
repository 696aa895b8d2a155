import { expect, it } from 'vitest';
import { corners, readRun, runText, squarePath } from '../../../../src/lib/squares/run.ts';

const RUN = { column: 3, lines: 2, from: 1, count: 4 };

it('corners goes down each column, from where the run begins in its block', () => {
  expect(corners(RUN)).toEqual([
    [30, 10],
    [40, 0],
    [40, 10],
    [50, 0],
  ]);
  expect(corners({ ...RUN, count: 0 })).toEqual([]);
});

it('squarePath draws a square at each place, to a hundredth of a px', () => {
  expect(
    squarePath(
      [
        [30, 10],
        [1.234, 5.678],
      ],
      8,
    ),
  ).toBe('m30 10h8v8h-8zm-28.77 -4.32h8v8h-8z');
});

it('readRun reads what runText wrote', () => {
  expect(readRun(runText(RUN))).toEqual(RUN);
});
