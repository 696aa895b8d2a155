import { markup, type Markup } from '../lib/markup.ts';
import { heard } from '../lib/number/heard.ts';
import type { Block, Canvas } from './canvas.ts';
import { patterns } from './fill.ts';

export interface Frame {
  /** the finding, read out as the drawing's name */
  title: string;
  /** what the drawing shows, numbers included */
  description: string;
  /** markup for a picture that stands alone: what is known of it */
  extra?: Markup;
}

/** A few px around the marks, so that a chevron or a ring at the edge is not cut. */
const BLEED = 8;

/** Under all marks: where a browser or a reader view makes pages dark by itself, drawings keep their colours, which were black on black. */
export function ground(width: number, height: number): Markup {
  return markup`<rect class="on-card" width="${width}" height="${height}"/>`;
}

/** The whole `<svg>` at its true size. */
export function frame(block: Block, canvas: Canvas, { title, description, extra }: Frame): Markup {
  const { width, height } = frameSize(block, canvas);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="chart-svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="graphics-document document" aria-labelledby="${canvas.id}-t" aria-describedby="${canvas.id}-d"><title id="${canvas.id}-t">${heard(title)}</title><desc id="${canvas.id}-d">${heard(description)}</desc>${extra}${ground(width, height)}${patterns(canvas, block.body)}${block.body}</svg>`;
}

/** Size in px of the `<svg>` around a block. */
export function frameSize(block: Block, canvas: Canvas): { width: number; height: number } {
  return { width: canvas.width, height: Math.ceil(block.height) + BLEED };
}
