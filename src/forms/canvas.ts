import { isWorthSorting } from '../lib/number/by-size.ts';
import { heard } from '../lib/number/heard.ts';
import { markup, type Markup, type Part } from '../lib/markup.ts';

/** Colour of a mark: the chapter's own hue, which it has where none is given, a fixed hue, the grey of context, the accent of what is questioned, or the green of what was added. */
export type Tone = 'hue' | 'neutral' | 'accent' | 'growth' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6';

/** The sheet a form draws on. Every drawing exists twice, at 720 and at 328 px, never scaled. */
export interface Canvas {
  /** prefix of all ids in this drawing: unique per page and per width */
  id: string;
  width: number;
  wide: boolean;
  /** for a picture in large type, where only what must be said has room */
  large?: boolean;
}

/** What a form gives back: marks placed from (0, 0), and the height they took. */
export interface Block {
  body: Markup;
  height: number;
}

/** One mark as a reader meets it: a key shared with the table row, and its whole statement. */
export interface Named {
  key: string;
  /** label and value in words, read out and shown on hover: “Record revenue: 285 companies” */
  name: string;
}

/** The two widths a chart is drawn at. */
export function canvases(id: string): { wide: Canvas; narrow: Canvas } {
  return {
    wide: { id: `${id}-w`, width: 720, wide: true },
    narrow: { id: `${id}-n`, width: 328, wide: false },
  };
}

/** A card is drawn once, no wider than a phone. Its labels are short, so the layout is the wide one at 328 px. */
export function cardCanvas(id: string): Canvas {
  return { id: `${id}-c`, width: 328, wide: true };
}

/** A mark with its statement as it is read out; `data-key` is what highlighting and the table share. */
export function mark({ key, name }: Named, tone: Tone = 'hue', ...parts: Part[]): Markup {
  const said = heard(name);
  return markup`<g class="mark tone-${tone}" data-key="${key}" role="graphics-symbol img" aria-label="${said}"><title>${said}</title>${parts}</g>`;
}

export function translate(x: number, y: number, body: Part): Markup {
  return markup`<g transform="translate(${x} ${y})">${body}</g>`;
}

/** A block to the right of another, beginning at `x`. */
export function placeRight(left: Block, right: Block, x: number): Block {
  const height = Math.max(left.height, right.height);
  return { body: markup`${left.body}${translate(x, 0, right.body)}`, height };
}

/** A whole row that may change places with its neighbours: a reader can put rows in order of size. */
export function sortableRow(body: Part, value: number | null, height: number): Markup {
  const size = value !== null && markup` data-value="${value}"`;
  return markup`<g class="row"${size} data-height="${height}">${body}</g>`;
}

/** All sortable rows of one scale: known to be worth sorting where that shows something new. */
export function sortableRows(body: Markup, values: readonly (number | null)[]): Markup {
  return isWorthSorting(values) ? body.with('sortable') : body;
}

/** Blocks below each other, `gap` pixels apart. */
export function stack(blocks: readonly Block[], gap = 24): Block {
  let height = 0;
  const placed = blocks.map((block, index) => {
    const y = height + (index > 0 ? gap : 0);
    height = y + block.height;
    return translate(0, y, block.body);
  });
  return { body: markup`${placed}`, height };
}
