import { expect, it } from 'vitest';
import { compareVersions } from '../../../src/lib/version.ts';

it.each([
  ['1.0.0', '1.0.0', 0],
  ['1.0.10', '1.0.9', 1],
  ['1.10.0', '1.9.9', 1],
  ['1.9.9', '2.0.0', -1],
])('compareVersions(%s, %s) has the sign of %i', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
