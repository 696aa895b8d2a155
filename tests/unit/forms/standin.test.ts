import { expect, it } from 'vitest';
import { CHARACTERS } from '../../../src/forms/characters.ts';
import { lineWidth } from '../../../src/forms/font.ts';
import { standinWidth } from '../../../src/forms/standin.ts';

/** Spaces that the stand-in takes from another face. */
const LACKED = ['\u2009', '\u202f', '\u200b'];

it.each([400, 600, 700])('standinWidth knows every character of the pages, at weight %d', (weight) => {
  const unknown = [...CHARACTERS].filter((character) => standinWidth(character, 14, weight) === undefined);
  expect(unknown).toEqual(LACKED);
});

it.each<[string, size: number, weight: number, px: number]>([
  ['ƒ', 14, 600, 7],
  ['<1.42×\u00a0ƒ', 14, 600, 52],
  ['▲ 24%', 14, 600, 43],
])(
  'lineWidth leaves “%s” as much room as Chromium takes for it on Linux in the stand-in',
  (text, size, weight, px) => {
    expect(lineWidth(text, size, weight)).toBeGreaterThanOrEqual(px);
  },
);

it('lineWidth leaves a line the room of our own face where that is wider', () => {
  const standin = [...'minimum'].reduce((sum, character) => sum + standinWidth(character, 14, 400)!, 0);
  expect(lineWidth('minimum', 14, 400)).toBeGreaterThanOrEqual(standin);
  expect(lineWidth('科', 14, 400)).toBeGreaterThan(0.5 * 14);
});
