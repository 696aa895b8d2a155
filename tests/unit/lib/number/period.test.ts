import { expect, it } from 'vitest';
import { lastDay, periodDays, periodWords } from '../../../../src/lib/number/period.ts';

it.each([
  ['2024', '2024'],
  ['2024-Q4', 'the fourth quarter of 2024'],
  ['2024-H1', 'the first half of 2024'],
  ['2024-H2', 'the second half of 2024'],
  ['2025-9M', 'the first three quarters of 2025'],
  ['2024-06', 'June 2024'],
  ['2025-04-30', '30 April 2025'],
  ['end-2024', 'end of 2024'],
  ['end-2025-Q1', 'end of the first quarter of 2025'],
  ['since-2024', 'since 2024'],
  ['since-2024-06', 'since June 2024'],
  ['before-2024-06', 'before June 2024'],
  ['since-listing', 'since listing'],
  ['before-listing', 'before listing'],
  ['last-3-years', 'last three years'],
  ['last-12-years', 'last 12 years'],
  ['last-3-quarters', 'last three quarters'],
  ['season-2025', 'reporting season of 2025'],
  ['to-date', 'when the report was written'],
])('periodWords says %s as “%s”', (period, text) => {
  expect(periodWords(period)).toBe(text);
});

it.each<[string, start: string, end: string | null]>([
  ['2024', '2024-01-01', '2025-01-01'],
  ['2024-Q4', '2024-10-01', '2025-01-01'],
  ['2024-H1', '2024-01-01', '2024-07-01'],
  ['2024-H2', '2024-07-01', '2025-01-01'],
  ['2025-9M', '2025-01-01', '2025-10-01'],
  ['2024-06', '2024-06-01', '2024-07-01'],
  ['2024-12', '2024-12-01', '2025-01-01'],
  ['2025-04-30', '2025-04-30', '2025-05-01'],
  ['end-2024', '2024-12-31', '2025-01-01'],
  ['end-2025-Q1', '2025-03-31', '2025-04-01'],
  ['since-2024', '2024-01-01', null],
  ['since-2024-06', '2024-06-01', null],
])('periodDays finds the days of %s', (period, start, end) => {
  expect(periodDays(period)).toEqual({ start, end });
});

it.each(['since-listing', 'to-date', 'last-3-years', 'season-2025', 'before-2024-06'])(
  'periodDays knows no days of %s',
  (period) => {
    expect(() => periodDays(period)).toThrow(new Error(`period: “${period}” names no day`));
  },
);

it.each<[string, string | null]>([
  ['2023', '2023-12-31'],
  ['2024-Q3', '2024-09-30'],
  ['2024-02', '2024-02-29'],
  ['2025-04-30', '2025-04-30'],
  ['end-2024', '2024-12-31'],
  ['end-2025-Q1', '2025-03-31'],
  ['before-2024-06', '2024-05-31'],
  ['last-3-years', '2024-12-31'],
  ['season-2025', '2025-04-30'],
  ['since-2024-06', '2025-05-12'],
  ['since-listing', '2025-05-12'],
  ['to-date', '2025-05-12'],
  ['before-listing', null],
])('lastDay of %s is %s', (period, day) => {
  expect(lastDay(period, 2024, '2025-05-12')).toBe(day);
});
