import { describe, expect, it } from 'vitest';
import { numberTokens } from '../../audit/number-tokens.ts';

describe('numberTokens(text)', () => {
  it.each([
    ['1,300.25 and 7, then 2.2%-2.4%.', ['1,300.25', '7', '2.2', '2.4']],
    ['Model KX2040 and 12-inch', ['2040', '12']],
    [
      'One first-rate, three-wheeled kiosk of two hundred, or hundred',
      ['One', 'first', 'three', 'two hundred', 'hundred'],
    ],
    ['doubled, half, once, twice, single, dual', ['doubled', 'half', 'once', 'twice', 'single', 'dual']],
    ['all tenants stone-faced', []],
  ])('finds the numbers of “%s”', (text, found) => {
    expect(numberTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
