import { expect, test } from 'vitest';
import { family, type CountedSet } from '../../../../src/lib/sets/family.ts';
import { gridPath, gridSize } from '../../../../src/lib/sets/grid.ts';
import { overlap } from '../../../../src/lib/sets/overlap.ts';
import { overlapReason, overlapWords } from '../../../../src/lib/sets/words.ts';

const set = (id: string, low: number, high = low, part_of = '', apart = ''): CountedSet => ({
  id,
  low,
  high,
  part_of,
  apart,
});

function said(whole: number, sets: CountedSet[], ids = sets.map(({ id }) => id)): string[] {
  const all = family(whole, sets);
  const common = overlap(all, ids);
  const lows = ids.map((id) => all.sets.get(id)!.low);
  return [overlapWords(common, ids.length), overlapReason(all, common, lows)];
}

test.each<[string, CountedSet[], string[] | undefined, string[]]>([
  [
    'two that crowd',
    [set('a', 370, 410), set('b', 264, 322)],
    undefined,
    [
      'At least 48 and at most 322 companies are in both: the report does not say how many.',
      'Of 586 companies, at most 216 are outside the first group and 322 outside the second. That leaves 48.',
    ],
  ],
  [
    'two in a room of their own',
    [set('p', 20), set('a', 18, 18, 'p'), set('b', 16, 16, 'p')],
    ['a', 'b'],
    [
      'At least 14 and at most 16 companies are in both: the report does not say how many.',
      'Of the 20 that they are counted among, at most 2 are outside the first group and 4 outside the second. That leaves 14.',
    ],
  ],
  [
    'two that may miss each other',
    [set('a', 54), set('b', 107)],
    undefined,
    [
      'There may be no company in both, and there can be 54 at most: the report does not say.',
      'The groups are small enough to lie side by side, and the smallest may lie within the others.',
    ],
  ],
  [
    'one within the other',
    [set('a', 410), set('b', 285, 285, 'a')],
    undefined,
    ['Exactly 285 companies are in both.', 'The report counts one of the groups among another.'],
  ],
  [
    'two that are apart',
    [set('a', 18, 18, '', 'b'), set('b', 2, 2, '', 'a')],
    undefined,
    ['No company can be in both.', 'What puts a company into the one group keeps it out of the other.'],
  ],
  [
    'three that crowd',
    [set('a', 480), set('b', 480), set('c', 480)],
    undefined,
    [
      'At least 268 and at most 480 companies are in all 3: the report does not say how many.',
      'Of 586 companies, at most 106, 106 and 106 are outside one of the groups. That leaves 268.',
    ],
  ],
])('the words for %s', (_, sets, ids, expected) => {
  expect(said(586, sets, ids)).toEqual(expected);
});

test('the grid has a square for each of the whole, line by line', () => {
  const corners = [...gridPath(0, 586).matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const { width, height } = gridSize(586);
  expect(new Set(corners.map(String)).size).toBe(586);
  expect(Math.max(...corners.map(([x]) => x!)) + 8).toBe(width);
  expect(Math.max(...corners.map(([, y]) => y!)) + 8).toBe(height);
  expect(gridPath(2, 2)).toBe('');
});
