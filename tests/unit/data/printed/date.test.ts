import { expect, it } from 'vitest';
import { statedDate } from '../../../../src/data/printed/date.ts';

it.each([
  ['As of April 30, 2025', '2025-04-30'],
  ['on May 1, 2025', '2025-05-01'],
  ['in June 2024', '2024-06'],
  ['end of the first quarter of 2025', '2025-Q1'],
  ['By the end of 2024', '2024'],
  ['beginning of 2024', ''],
  ['in the fourth quarter', ''],
  ['So far', ''],
])('statedDate(“%s”) is “%s”', (phrase, date) => {
  expect(statedDate(phrase)).toBe(date);
});
