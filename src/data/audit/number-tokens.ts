import { CARDINAL, MAGNITUDE, NUMBER_LIKE, ORDINAL } from './number-word.ts';

/** A stretch of text: from `start` up to but not including `end`. */
export interface Span {
  start: number;
  end: number;
}

const WORDS = [...Object.keys(CARDINAL), ...Object.keys(ORDINAL), ...NUMBER_LIKE].join('|');
const MAGNITUDES = Object.keys(MAGNITUDE).join('|');
const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?|\b(?:${WORDS}|${MAGNITUDES})\b`;
const TOKEN = new RegExp(`(?:${NUMBER})(?: (?:${MAGNITUDES})\\b)?`, 'gi');

/** Every numeral, also inside a name such as B52, and every number word of a text, in order; “5 million” is one. */
export function numberTokens(text: string): Span[] {
  return Array.from(text.matchAll(TOKEN), (match) => spanOf(match));
}

/** Where a match stands in the text it was found in. */
export function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** Whether two stretches share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds every character of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
