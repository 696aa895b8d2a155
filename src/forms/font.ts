import { openSync } from 'fontkit';
import type { Font } from 'fontkit';
import { memoize } from '../lib/memoize.ts';
import { standinWidth } from './standin.ts';

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

/** Room for what a system sets in the name of the face that stands in. */
const SLACK = 1.06;

/** In what a text is set; its size in px. */
export interface Type {
  size: number;
  weight: number;
  face?: Face;
}

/**
 * Width in px of a line, in the shipped font with some room or in the one that stands in for it, whichever is wider;
 * figures count as tabular. Throws where there is no such weight.
 */
export function lineWidth(text: string, size: number, weight: number, face?: Face): number {
  const type = { size, weight, face };
  return pxOf(longer(NOTHING, text, type), type);
}

/** What a line or a character takes: em of the shipped font, and px of the one that stands in. */
export interface Extent {
  own: number;
  standin: number;
}

export const NOTHING: Extent = { own: 0, standin: 0 };

/** What a line takes with more text at its end. */
export function longer(
  { own, standin }: Extent,
  text: string,
  { size, weight, face = 'sans' }: Type,
): Extent {
  const advance = advancesOf(face)(weight)(size);
  for (const character of text) {
    const added = advance(character);
    own += added.own;
    standin += added.standin;
  }
  return { own, standin };
}

/** Width in px of a line that takes so much. */
export function pxOf({ own, standin }: Extent, { size }: Type): number {
  return Math.max(own * size * SLACK, standin);
}

/** Charts ask for the same few characters some ten million times a build. */
const advancesOf = memoize((face: Face) =>
  memoize((weight: number) => {
    const font = openSync(fileOf(face, weight)) as Font;
    return memoize((size: number) =>
      memoize((character: string): Extent => {
        const own = advanceIn(font, /\d/.test(character) ? '0' : character);
        return { own, standin: (face === 'sans' && standinWidth(character, size, weight)) || own * size };
      }),
    );
  }),
);

/** In em. */
function advanceIn(font: Font, character: string): number {
  const point = character.codePointAt(0)!;
  return font.hasGlyphForCodePoint(point)
    ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm
    : FOREIGN_EM;
}

function fileOf(face: Face, weight: number): string {
  const file = FONT_FILES[face][weight];
  if (!file) throw new Error(`font: no ${face} of weight ${weight}`);
  return file;
}
