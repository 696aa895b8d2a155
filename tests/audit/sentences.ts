import { memoize } from '../../src/lib/memoize.ts';
import { spanOf, type Span } from '../../src/data/printed/span.ts';

/** A point that ends no sentence: of a company’s form, or of a list. */
const SHORT = '(?:Ltd|Inc|Co|Corp|etc|No)';
const END = new RegExp(String.raw`(?<!\b${SHORT})[.!?]["']? (?=["']?[A-Z0-9])`, 'g');

/** The sentences of a text, in order; one that ends with a company’s form goes on in the next. */
export const sentencesOf = memoize((text: string): Span[] => {
  const ends = [...Array.from(text.matchAll(END), (match) => spanOf(match).end), text.length];
  return ends.map((end, at) => ({ start: at === 0 ? 0 : ends[at - 1]!, end }));
});
