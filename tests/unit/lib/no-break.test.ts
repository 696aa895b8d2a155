import { expect, it } from 'vitest';
import { noBreak } from '../../../src/lib/no-break.ts';

/** `~` for a space at which no line may end. */
it.each([
  ['in the STAR 50 and the STAR Composite', 'in the STAR~50 and the STAR Composite'],
  ['Class 1 drugs and Class III devices', 'Class~1 drugs and Class~III devices'],
  ['on 12 May 2025, since June 2024', 'on 12~May~2025, since June~2024'],
  ['may 2 of them', 'may 2 of them'],
  ['In 2024 STAR Market firms', 'In 2024 STAR Market firms'],
  ['<a href="/x/">STAR 50</a>', '<a href="/x/">STAR~50</a>'],
])('noBreak(%j)', (text, expected) => {
  expect(noBreak(text)).toBe(expected.replaceAll('~', '\u00a0'));
});
