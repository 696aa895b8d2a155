import type { Figure } from '../data/figure.ts';
import { OPEN } from '../lib/number/bounds.ts';

/** How figures of the report stand to each other, from the kindest finding to the worst. */
export const VERDICTS = ['agrees', 'open', 'doubtful'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A verdict with its reason. */
export interface ReasonedVerdict {
  verdict: Verdict;
  /** why, in one sentence without numbers */
  because: string;
}

/** Where on the scale the ratio of two sides is expected, both ends included. */
export type Stretch = readonly [from: number, to: number];

/**
 * How two sides stand to each other: they agree where their ratio is sure to lie within the stretch, and are doubtful where
 * it is sure not to. What a hedge, or a number that is not printed, leaves on either side of an end is open. No ratio of
 * amounts is less than 0.
 */
export function verdictOf(ratio: Figure | null, [from, to]: Stretch): Verdict {
  const { low, high } = ratio?.bounds ?? OPEN;
  const [least, most] = [low ?? 0, high ?? Infinity];
  if (least >= from && most <= to) return 'agrees';
  return most < from || least > to ? 'doubtful' : 'open';
}
