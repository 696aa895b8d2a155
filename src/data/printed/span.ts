/** A stretch of text: from `start` up to but not including `end`. */
export interface Span {
  start: number;
  end: number;
}

/** Where a match stands in the text it was found in. */
export function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** Whether `outer` holds every character of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
