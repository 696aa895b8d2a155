import { HEDGE } from './hedge.ts';
import { MARKED } from './quantity.ts';

const HEDGES = Object.values(HEDGE).filter(({ symbol, words }) => symbol && symbol.trim() !== words);

/** A text whose signs are words, for who reads no signs: “>380” is “more than 380”, “48.6% ƒ” is “48.6% (computed by us)”. */
export function inWords(text: string): string {
  const hedged = HEDGES.reduce(
    (said, { symbol, words }) => said.replace(new RegExp(`${symbol}\\s?(?=[¥$€−\\d(])`, 'g'), `${words} `),
    text,
  );
  return Object.values(MARKED).reduce((said, { sign, words }) => withoutSign(said, sign, words), hedged);
}

/** A sign stands after its number, or before the words or the sum that it marks. */
function withoutSign(text: string, sign: string, words: string): string {
  return text
    .replace(new RegExp(`${sign}\\s+(?=${words.split(' ')[0]})`, 'g'), '')
    .replace(new RegExp(`(?<=\\S)\\s${sign}(?![\\p{L}\\d])`, 'gu'), ` (${words})`)
    .replace(new RegExp(`${sign}\\s*=?\\s*(?=\\S)`, 'g'), `${words}: `);
}
