import { describe, expect, test } from 'vitest';
import { cssString } from '../../../src/lib/css-string.ts';

describe('cssString', () => {
  test.each([
    ['VI · Who owns the board', '"VI · Who owns the board"'],
    ['say "a\\b"', '"say \\22 a\\5c b\\22 "'],
    ['</style>', '"\\3c /style>"'],
    ['two\nlines', '"two\\a lines"'],
  ])('of %j is %s', (text, written) => {
    expect(cssString(text)).toBe(written);
  });
});
