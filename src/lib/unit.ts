/** What a number counts in: base units, never scaled. */
export const UNITS = ['yuan', 'percent', 'percentage_point', 'count', 'rank', 'ratio', 'year'] as const;
export type Unit = (typeof UNITS)[number];
