/** A drawing as it stands in a page, where it holds no other, and its tag without the last sign: half of a page’s elements are marks that few need to know. */
export const DRAWING = /(<svg\b(?:[^>"]|"[^"]*")*(?<!\/))>[^<]*(?:<(?!\/?svg\b)[^<]*)*<\/svg>/g;

/** Windows in which a wide drawing may have room. */
export const ROOM = '(min-width:37.5rem)';
