import { range } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { mark, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { squares, SEAM, type State } from './cells.ts';
import { remarks, type Remark } from './remark.ts';
import { text, textHeight, wrap } from './text.ts';

/** Things counted one by one, in blocks that are cut into parts: each part a mark of its own. */
export interface UnitsSpec {
  blocks: readonly UnitBlock[];
  /** blocks side by side */
  across: number;
}

export interface UnitBlock {
  title: string;
  parts: readonly UnitPart[];
  columns: number;
  /** side of a square, px */
  cell: number;
  tone: Tone;
  notes?: readonly Remark[];
}

export interface UnitPart extends Named {
  count: number;
  state: State;
}

const GAP = 24;

/** Draws blocks in rows, parts after each other in reading order. Throws where there is nothing to draw. */
export function units({ blocks, across }: UnitsSpec, canvas: Canvas): Block {
  if (blocks.length === 0) throw new Error('units: no blocks');
  const width = (canvas.width - GAP * (across - 1)) / across;
  const body: Markup[] = [];
  let y = 0;
  for (const first of range(0, blocks.length, across)) {
    const drawn = blocks.slice(first, first + across).map((block) => drawBlock(block, width, canvas));
    body.push(...drawn.map((block, index) => translate(index * (width + GAP), y, block.body)));
    y += Math.max(...drawn.map(({ height }) => height)) + GAP;
  }
  return { body: markup`${body}`, height: y - GAP };
}

function drawBlock(
  { title, parts, columns, cell, tone, notes }: UnitBlock,
  width: number,
  canvas: Canvas,
): Block {
  const lines = wrap(title, 'value', width);
  const head = textHeight(lines, 'value') + 8;
  const pitch = cell + SEAM;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let next = 0;
  const marks = parts.map((part) => {
    const cells = range(next, next + part.count).map((index): [number, number] => [
      (index % columns) * pitch,
      head + Math.floor(index / columns) * pitch,
    ]);
    next += part.count;
    return mark(part, tone, squares(cells, part.state, cell, tone, canvas));
  });
  const bottom = head + Math.ceil(total / columns) * pitch - SEAM;
  const foot = notes && remarks(notes, { ...canvas, width });
  const body = markup`${title && text('value', 0, 0, lines)}${marks}${foot && translate(0, bottom + 8, foot.body)}`;
  return { body, height: bottom + (foot ? 8 + foot.height : 0) };
}
