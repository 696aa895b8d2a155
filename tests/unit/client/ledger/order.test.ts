import { describe, expect, it } from 'vitest';
import {
  arrange,
  direction,
  orderWords,
  pressed,
  SORTS,
  type Sortable,
} from '../../../../src/client/ledger/order.ts';

const ROWS: Sortable[] = [
  { subject: 'Revenue', value: 5, unit: 'yuan', when: '2024-12-31' },
  { subject: 'étude', value: 90, unit: 'percent', when: '2025-05-12' },
  { subject: 'Loss', value: -7, unit: 'yuan', when: '' },
  { subject: 'dividend', value: 5, unit: 'yuan', when: '2024-12-31' },
];

describe('arrange', () => {
  it.each<[string, Record<string, number[]>]>([
    ['value', { percent: [1], yuan: [0, 3, 2] }],
    ['-value', { yuan: [2, 0, 3], percent: [1] }],
    ['subject', { '': [3, 1, 2, 0] }],
    ['-subject', { '': [0, 2, 1, 3] }],
    ['when', { '': [1, 0, 3, 2] }],
    ['-when', { '': [0, 3, 1, 2] }],
  ])('by %s keeps equals in the order of the report', (sort, groups) => {
    expect(Object.fromEntries(arrange(ROWS, sort))).toEqual(groups);
  });

  it('has a group for every row, and nothing where there is nothing', () => {
    for (const sort of SORTS) {
      const indices = [...arrange(ROWS, sort).values()].flat();
      expect(indices.toSorted()).toEqual([0, 1, 2, 3]);
      expect(arrange([], sort).size).toBe(0);
    }
  });
});

it('pressed goes from the order of the report to the column’s, turns it round and comes back', () => {
  expect(['', 'value', '-value', 'when'].map((sort) => pressed(sort, 'value'))).toEqual([
    'value',
    '-value',
    '',
    'value',
  ]);
});

it.each([
  ['', 'value', 'none', ''],
  ['value', 'value', 'descending', 'largest first within each unit'],
  ['-value', 'value', 'ascending', 'smallest first within each unit'],
  ['value', 'subject', 'none', 'largest first within each unit'],
  ['subject', 'subject', 'ascending', 'from A to Z'],
  ['-when', 'when', 'ascending', 'earliest first'],
])('direction of “%s” at the column %s is %s', (sort, column, way, words) => {
  expect(direction(sort, column)).toBe(way);
  expect(orderWords(sort)).toBe(words);
});
