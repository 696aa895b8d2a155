import type { Block } from '../forms/canvas.ts';
import { FAMILIES, type Type } from '../forms/font.ts';
import { dressed } from '../forms/look.ts';
import { palette } from '../lib/palette.ts';
import { wrapIn } from '../forms/text.ts';
import { markup, type Part } from '../lib/markup.ts';

/** Px of a picture that is shown in a place of its own. */
export interface Format {
  width: number;
  height: number;
}

/** The size in which services show the picture of a link. */
export const POSTER: Format = { width: 1200, height: 630 };
/** For a slide or a post, and for a telephone held upright. */
export const SLIDE: Format = { width: 1200, height: 675 };
export const PORTRAIT: Format = { width: 1080, height: 1350 };

/** How wide a feed shows a picture, and how large its smallest letters must then be, px. */
const FEED = { width: 500, type: 11 };

/** Px of the smallest letters that can still be read in a feed. */
export function leastType({ width }: Format): number {
  return Math.ceil((FEED.type * width) / FEED.width);
}

/** How a paragraph is set; sizes in px, `colour` a token. */
export interface TextStyle extends Type {
  line: number;
  colour: string;
}

const STRIPE = 16;

/** A picture on light ground, a stripe of the chapter’s colour down its left edge. */
export function poster(chapter: number, { width, height }: Format, ...parts: Part[]): string {
  const ground = markup`<rect class="on-card" width="${width}" height="${height}"/><rect class="solid" width="${STRIPE}" height="${height}"/>`;
  return dressed(
    markup`<svg xmlns="http://www.w3.org/2000/svg" class="chart-svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${ground}${parts}</svg>`,
    { chapter, classes: false },
  );
}

/** A paragraph of any size, at most so wide. */
export function paragraph(content: string, style: TextStyle, width: number): Block {
  const { size, line, weight, face = 'sans', colour } = style;
  const lines = wrapIn(content, style, width);
  const drawn = lines.map(
    (each, index) => markup`<text y="${index * line + line / 2 + size * 0.34}">${each}</text>\n`,
  );
  const colours = palette('light');
  return {
    body: markup`<g font-family="${FAMILIES[face]}" font-size="${size}" font-weight="${weight}" fill="${colours.get(colour)}">${drawn}</g>`,
    height: lines.length * line,
  };
}
