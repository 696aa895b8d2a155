import { expect, it } from 'vitest';
import { periodWords } from '../../src/lib/period.ts';

it.each([
  ['2024', '2024'],
  ['2024-Q4', 'the fourth quarter of 2024'],
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
