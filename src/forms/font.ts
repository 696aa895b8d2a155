import { openSync } from 'fontkit';
import type { Font } from 'fontkit';

/** The same design as the variable font that pages load, one file a weight: fontkit cannot vary a woff2. */
const FILES = 'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin';

/** A character outside the shipped font (ƒ, ≥, ≈) comes from the reader's machine; this much of an em is safe for all of them. */
const FOREIGN_EM = 0.62;

/** Room for a fallback font that runs wider than ours. */
const SLACK = 1.06;

const fonts = new Map<number, Font>();
const advances = new Map<string, number>();

/** Width in px of a line in the shipped text font, with room for fallbacks; figures count as tabular. */
export function lineWidth(text: string, size: number, weight: number): number {
  let em = 0;
  for (const character of text) em += advance(/\d/.test(character) ? '0' : character, weight);
  return em * size * SLACK;
}

function advance(character: string, weight: number): number {
  const key = character + weight;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const font = fontOf(weight);
  const point = character.codePointAt(0)!;
  const em = font.hasGlyphForCodePoint(point)
    ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm
    : FOREIGN_EM;
  advances.set(key, em);
  return em;
}

function fontOf(weight: number): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const font = openSync(`${FILES}-${weight}-normal.woff2`) as Font;
  fonts.set(weight, font);
  return font;
}
