import { expect, it } from 'vitest';
import { roman } from '../../../../src/lib/number/roman.ts';

it('roman counts to ten', () => {
  const numbers = Array.from({ length: 10 }, (_, at) => roman(at + 1));
  expect(numbers.join(' ')).toBe('I II III IV V VI VII VIII IX X');
});
