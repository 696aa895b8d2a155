import type { Verdict } from '../../charts/verdict.ts';

/** What is known of a point once other sources have been read, from the surest on. */
export const POINT_VERDICTS = ['wrong as printed', 'settled', 'likely', 'open'] as const;
export type PointVerdict = (typeof POINT_VERDICTS)[number];

export const MEANING: Record<PointVerdict, string> = {
  'wrong as printed': 'Numbers printed elsewhere rule out what the report prints.',
  settled: 'A second source prints what was missing, and the numbers fit.',
  likely: 'Other sources point one way, without proof.',
  open: 'Nothing that we have seen decides it.',
};

/** What a chart finds from the report alone, more reading may settle, but it may not turn it round. */
const TURNED_ROUND: Partial<Record<Verdict, PointVerdict>> = {
  agrees: 'wrong as printed',
  doubtful: 'open',
};

/** Whether a point says the reverse of the chart that holds the same figures against each other. */
export function contradicts(point: PointVerdict, pair: Verdict): boolean {
  return TURNED_ROUND[pair] === point;
}
