import type { BigNumber } from '../forms/big-numbers.ts';
import type { Drawing } from './card.ts';

/** A row of the table as a large number over the words for what it counts. Throws where no number is printed. */
export function bigNumber({ named, quantity }: Drawing, key: string, label: string): BigNumber {
  const stated = quantity(key);
  if (!stated) throw new Error(`big number: “${key}” is not printed`);
  return { ...named(key), quantity: stated, tone: 'hue', label };
}
