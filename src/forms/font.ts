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

const faces = new Map<string, Measured>();

/** A font file, and what is known of its characters: charts ask for the same few some ten million times a build. */
interface Measured {
  font: Font;
  /** advances in em, by code point */
  advances: Map<number, number>;
}

/** Width in px of a line in the shipped font, with room for fallbacks; figures count as tabular. */
export function lineWidth(text: string, size: number, weight: number, face: Face = 'sans'): number {
  const measured = open(`${FILES[face]}-${weight}`);
  let em = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    em += advance(measured, isDigit(point) ? ZERO : point);
  }
  return em * size * SLACK;
}

const [ZERO, NINE] = [0x30, 0x39];

function isDigit(point: number): boolean {
  return point >= ZERO && point <= NINE;
}

function advance({ font, advances }: Measured, point: number): number {
  const known = advances.get(point);
  if (known !== undefined) return known;
  const em = font.hasGlyphForCodePoint(point)
    ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm
    : FOREIGN_EM;
  advances.set(point, em);
  return em;
}

function open(file: string): Measured {
  const known = faces.get(file);
  if (known) return known;
  const measured = { font: openSync(`${file}-normal.woff2`) as Font, advances: new Map<number, number>() };
  faces.set(file, measured);
  return measured;
}
