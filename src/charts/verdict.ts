import type { Figure } from '../data/figure.ts';
import { HEDGE } from '../lib/number/hedge.ts';

/** How figures of the report stand to each other, from the kindest finding to the worst. */
export const VERDICTS = ['agrees', 'open', 'doubtful'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const MEANING: Record<Verdict, string> = {
  agrees: 'The figures fit each other. What they mean is easily misread.',
  open: 'The report leaves out what would decide whether the figures fit, or how they are meant.',
  doubtful: 'Taken literally, the figures hardly fit others of the report. A slip is likelier.',
};

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
 * it is sure not to. What a hedge, or a number that is not printed, leaves on either side of an end is open.
 */
export function verdictOf(ratio: Figure | null, [from, to]: Stretch): Verdict {
  const [least, most] = ratio ? bounds(ratio) : [0, Infinity];
  if (least >= from && most <= to) return 'agrees';
  return most < from || least > to ? 'doubtful' : 'open';
}

/** What a ratio of amounts, none of them negative, may be at the least and at the most. */
function bounds({ value, hedge }: Figure): [number, number] {
  const { direction } = HEDGE[hedge];
  const open = {
    below: direction === 'below' || direction === 'both',
    above: direction === 'above' || direction === 'both',
  };
  return [open.below ? 0 : value, open.above ? Infinity : value];
}
