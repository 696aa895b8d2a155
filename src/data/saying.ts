import { words, type Wording } from '../lib/number/quantity.ts';
import type { Figure } from './figure.ts';
import { inWords, readPhrase } from './printed/phrase.ts';

/** How a sentence says a figure. */
export interface Saying extends Wording {
  /** words of the report that are the number, where it prints one as a word: “doubled”, “for the first time” */
  words?: string;
}

/** The figure as a sentence says it, hedge included. Throws where words do not say its number. */
export function say(figure: Figure, { words: own, ...wording }: Saying = {}): string {
  if (own === undefined) return words(figure, wording);
  const refusal = wordsRefusal(figure, own);
  if (refusal) throw new Error(refusal.join(' → '));
  return own;
}

/** Why words may not stand for a figure, and what would be right; null where they may. */
export function wordsRefusal(
  { id, printed, value, unit }: Figure,
  own: string,
): [wrong: string, right: string] | null {
  if (!inWords(printed))
    return [
      `the report prints “${id}” in digits or not at all`,
      'leave out the words: the row says its number',
    ];
  const { values, units } = readPhrase(own);
  const same = values.length === 1 && values[0] === value && units.includes(unit);
  if (same && inWords(own) && holds(printed, own)) return null;
  return [
    `“${own}” does not say what “${id}” is printed as`,
    `take from “${printed}” the words that are the number`,
  ];
}

/** Whether words stand in a phrase, none of them cut, whatever their case. */
function holds(phrase: string, own: string): boolean {
  return ` ${phrase} `.toLowerCase().includes(` ${own.toLowerCase()} `);
}
