import { expect, it } from 'vitest';
import { savedAs } from '../../../src/lib/address.ts';

it.each([
  ['/2024/data/facts.csv', 'star-market-2024-1.1.0-facts.csv'],
  ['/2024/star-market-2024.pdf', 'star-market-2024-1.1.0.pdf'],
  ['/2024/v/1.1.0/star-market-2024-1.1.0-data.zip', 'star-market-2024-1.1.0-data.zip'],
])('savedAs says edition and version once: %s as %s', (address, name) => {
  expect(savedAs({ year: 2024, version: '1.1.0' }, address)).toBe(name);
});
