import { CARDINAL, MAGNITUDE, ORDINAL } from '../../src/data/printed/number-word.ts';
import { memoize } from '../../src/lib/memoize.ts';
import { spanOf, type Span } from '../../src/data/printed/span.ts';

/** Words that carry a number without being one; all of them have to be accounted for. */
const NUMBER_LIKE = ['doubled', 'double', 'half', 'once', 'twice', 'single', 'dual'];
const WORDS = [...Object.keys(CARDINAL), ...Object.keys(ORDINAL), ...NUMBER_LIKE].join('|');
const MAGNITUDES = Object.keys(MAGNITUDE).join('|');
const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?|\b(?:${WORDS}|${MAGNITUDES})\b`;
const TOKEN = new RegExp(`(?:${NUMBER})(?: (?:${MAGNITUDES})\\b)?`, 'gi');

/** Every numeral, also inside a name such as B52, and every number word of a text, in order; “5 million” is one. */
export const numberTokens = memoize((text: string): Span[] =>
  Array.from(text.matchAll(TOKEN), (match) => spanOf(match)),
);

/** Whether two stretches share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
