import type { PrintedHedge } from '../../lib/number/hedge.ts';
import type { Unit } from '../../lib/number/unit.ts';
import { readModifier } from './modifier.ts';
import { ORDINAL } from './number-word.ts';
import { readNumbers, valueOf } from './printed-number.ts';

/** What a printed phrase states. One value, or two for a range; a fall is negative. */
export interface Statement {
  values: number[];
  units: readonly Unit[];
  qualifier: PrintedHedge;
  limit: 'upper' | '';
}

const RANK = new RegExp(String.raw`\b(?:(\d+)(?:st|nd|rd|th)|(${Object.keys(ORDINAL).join('|')}))\b`, 'gi');

/** Reads a number phrase by fixed rules. No values where it states no number, several where it states several. */
export function readPhrase(phrase: string): Statement {
  const numbers = readNumbers(phrase);
  const [first, second] = numbers;
  if (!first) return { ...readWords(phrase), qualifier: 'exact', limit: '' };
  const { qualifier, limit, sign } = readModifier(phrase.slice(0, first.start));
  const isRange = second !== undefined && phrase.slice(first.end, second.start) === '-';
  const { units, power } = isRange && first.bare ? second : first;
  return {
    values: numbers.map(
      ({ digits, bare, power: own }) => sign * valueOf({ digits, power: bare ? power : own }),
    ),
    units,
    qualifier: isRange ? 'range' : qualifier,
    limit,
  };
}

/** Whether a phrase says one number, and says it by a word that counts nothing: not in digits, nor as “three”. */
export function inWords(phrase: string): boolean {
  const stated = readNumbers(phrase).length === 0 && readWords(phrase).values.length === 1;
  return stated && !/\d(?:st|nd|rd|th)\b/i.test(phrase);
}

/** Phrases without a counted number: a rank, a doubling, the whole of an index. */
function readWords(phrase: string): Pick<Statement, 'values' | 'units'> {
  const ranks = Array.from(phrase.matchAll(RANK), ([, digits, word]) =>
    word ? ORDINAL[word.toLowerCase()]! : Number(digits),
  );
  if (ranks.length > 0) return { values: ranks, units: ['rank'] };
  if (/\bdoubled\b/i.test(phrase)) return { values: [2], units: ['ratio'] };
  if (/^all(?:$|\b.*\bIndex\b)/i.test(phrase)) return { values: [100], units: ['percent'] };
  return { values: [], units: [] };
}
