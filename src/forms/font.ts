import { openSync } from 'fontkit';
import type { Font } from 'fontkit';

/** The text face and the face of headlines. */
export type Face = 'sans' | 'serif';

/** The same designs as the variable fonts that pages load, one file a weight: fontkit cannot vary a woff2. */
const FILES: Record<Face, string> = {
  sans: 'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin',
  serif: 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin',
};

/** A character outside the shipped font (ƒ, ≥, ≈) comes from the reader's machine; this much of an em is safe for all of them. */
const FOREIGN_EM = 0.62;

/** Room for a fallback font that runs wider than ours. */
const SLACK = 1.06;

const fonts = new Map<string, Font>();
const advances = new Map<string, number>();

/** Width in px of a line in the shipped font, with room for fallbacks; figures count as tabular. */
export function lineWidth(text: string, size: number, weight: number, face: Face = 'sans'): number {
  let em = 0;
  for (const character of text)
    em += advance(/\d/.test(character) ? '0' : character, `${FILES[face]}-${weight}`);
  return em * size * SLACK;
}

function advance(character: string, file: string): number {
  const key = character + file;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const font = fontOf(file);
  const point = character.codePointAt(0)!;
  const em = font.hasGlyphForCodePoint(point)
    ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm
    : FOREIGN_EM;
  advances.set(key, em);
  return em;
}

function fontOf(file: string): Font {
  const known = fonts.get(file);
  if (known) return known;
  const font = openSync(`${file}-normal.woff2`) as Font;
  fonts.set(file, font);
  return font;
}
