import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';

const FILE = 'tests/unit/data/derived-values.csv';

/**
 * What each number of ours comes to, hedges and rounding left aside, in its own unit: worked out in exact fractions by
 * `derived-values.py`, which shares nothing with the product, and looked at by whoever commits it.
 */
export const derivedValues = new Map(
  csvParse(readFileSync(FILE, 'utf8')).map(({ id, value }) => [id!, Number(value)]),
);

/** That of one number. Throws where there is none. */
export function derivedValue(id: string): number {
  const value = derivedValues.get(id);
  if (value === undefined)
    throw new Error(`${FILE}: no ${id} → run python3 ${FILE.replace('csv', 'py')} > ${FILE}`);
  return value;
}
