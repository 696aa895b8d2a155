import { expect, it } from 'vitest';
import { decimal } from '../../../../src/lib/number/number.ts';
import { thousands } from '../../../../src/lib/number/thousands.ts';

it.each([0, 7, 392, 1000, 39_200, 1_234_567])(
  'thousands writes %d as all other numbers are written',
  (count) => {
    expect(thousands(count)).toBe(decimal(count));
  },
);
