import { HEDGE } from './hedge.ts';
import { MARKED } from './quantity.ts';

/** A sign before its own words, as in a key: `ƒ, dots: computed by us`, `‡ Revenue: printed by Wind`. */
export const EXPLAINED = Object.values(MARKED).map(
  ({ sign, words }) => new RegExp(`${sign},?\\s+(?=(?:[^.;]*: )?${words.split(' ')[0]} by\\b)`, 'g'),
);

const WORDED: [sign: RegExp, words: string][] = [
  ...Object.values(HEDGE)
    .filter(({ symbol, words }) => symbol && symbol.trim() !== words)
    .map(({ symbol, words }): [RegExp, string] => [
      new RegExp(`${symbol}\\s?(?=[¥$€−\\d(])`, 'g'),
      `${words} `,
    ]),
  ...EXPLAINED.map((sign): [RegExp, string] => [sign, '']),
  ...Object.values(MARKED).flatMap(({ sign, words }): [RegExp, string][] => [
    [new RegExp(`(?<=\\S)\\s${sign}(?![\\p{L}\\d])`, 'gu'), ` (${words})`],
    [new RegExp(`${sign}\\s*=?\\s*(?=[^\\s,;:.)])`, 'g'), `${words}: `],
    [new RegExp(sign, 'g'), words],
  ]),
];

/**
 * A text whose signs are words, for who reads no signs: “>380” is “more than 380”, “48.6% ƒ” is “48.6% (computed by us)”.
 * The sign of a number that is not the report’s stands behind it, before the words or the sum that it marks, or alone.
 */
export function inWords(text: string): string {
  return WORDED.reduce((said, [sign, words]) => said.replace(sign, words), text);
}
