import type { PrintedHedge } from '../../lib/number/hedge.ts';

/** What the words in front of a number, its modifiers, say about it. `words` is blank where no word does. */
export interface Modifier {
  qualifier: PrintedHedge;
  limit: 'upper' | '';
  sign: 1 | -1;
  words: string;
}

const HEDGES: [PrintedHedge, RegExp][] = [
  ['more_than', /(?:more than|over|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|above)$/i],
  ['at_least', /(?:at least|(?:hit|hits|hitting|reached|reaching) the milestone of)$/i],
  ['nearly', /(?:nearly|almost)$/i],
  ['about', /(?:around|about|approximately|roughly)$/i],
];
const LIMIT = /upper limit of$/i;
const FALL =
  /(?:decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fell|fallen|falling|drop(?:s|ped)?|down|[-−])(?: of| by)?$/i;

/** Reads the modifiers that stand directly before a number; `before` is the text up to the number. */
export function readModifier(before: string): Modifier {
  const whole = before.trimEnd();
  let rest = whole;
  const take = (pattern: RegExp): boolean => {
    const match = new RegExp(`(?<![\\w-])${pattern.source}`, pattern.flags).exec(rest);
    if (match) rest = rest.slice(0, match.index).trimEnd();
    return match !== null;
  };
  const qualifier = HEDGES.find(([, pattern]) => take(pattern))?.[0] ?? 'exact';
  const limit = take(LIMIT) ? 'upper' : '';
  const sign = take(FALL) ? -1 : 1;
  return { qualifier, limit, sign, words: whole.slice(rest.length).trim() };
}
