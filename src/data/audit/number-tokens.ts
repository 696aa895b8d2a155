import { CARDINAL, MAGNITUDE, NUMBER_LIKE, ORDINAL } from './number-word.ts';

/** A stretch of text: from `start` up to but not including `end`. */
export interface Span {
  start: number;
  end: number;
}

const WORDS = [CARDINAL, ORDINAL, MAGNITUDE].flatMap((words) => Object.keys(words)).concat(NUMBER_LIKE);
const TOKEN = new RegExp(String.raw`\d+(?:,\d{3})*(?:\.\d+)?|\b(?:${WORDS.join('|')})\b`, 'gi');

/** Every numeral, also inside a name such as B52, and every number word of a text, in order. */
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
