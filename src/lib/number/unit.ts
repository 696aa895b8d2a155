/** What a number counts in: base units, never scaled. */
export const UNITS = ['yuan', 'percent', 'percentage_point', 'count', 'rank', 'ratio', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** What a reader calls them. */
export const UNIT_WORDS: Record<Unit, string> = {
  yuan: 'yuan',
  percent: 'per cent',
  percentage_point: 'percentage points',
  count: 'counts',
  rank: 'ranks',
  ratio: 'multiples',
  year: 'years',
};

/** A percentage is a fraction inside a formula, so that shares and rates multiply as they should. */
export function scale(unit: Unit): number {
  return unit === 'percent' || unit === 'percentage_point' ? 100 : 1;
}
