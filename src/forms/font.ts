import { openSync } from 'fontkit';
import type { Font } from 'fontkit';

/** The text face and the face of headlines. */
export type Face = 'sans' | 'serif';

const SANS = 'node_modules/source-sans/TTF/SourceSans3';
const SERIF = 'node_modules/source-serif/TTF/SourceSerif4';

/** The designs that pages load, whole and one file a weight: neither fontkit nor the rasteriser varies a font. */
export const FONT_FILES: Record<Face, Record<number, string>> = {
  sans: { 400: `${SANS}-Regular.ttf`, 600: `${SANS}-Semibold.ttf`, 700: `${SANS}-Bold.ttf` },
  serif: { 600: `${SERIF}-Semibold.ttf` },
};

/** The families by the names that the files carry. */
export const FAMILIES: Record<Face, string> = { sans: 'Source Sans 3', serif: 'Source Serif 4' };

/** A character that the faces lack comes from the reader's machine; this much of an em is safe for all of them. */
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

/** Width in px of a line in the shipped font, with room for fallbacks; figures count as tabular. Throws where it has no such weight. */
export function lineWidth(text: string, size: number, weight: number, face: Face = 'sans'): number {
  const measured = open(fileOf(face, weight));
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

function fileOf(face: Face, weight: number): string {
  const file = FONT_FILES[face][weight];
  if (!file) throw new Error(`font: no ${face} of weight ${weight}`);
  return file;
}

function open(file: string): Measured {
  const known = faces.get(file);
  if (known) return known;
  const measured = { font: openSync(file) as Font, advances: new Map<number, number>() };
  faces.set(file, measured);
  return measured;
}
