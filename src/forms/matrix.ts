import { markup, type Markup } from '../lib/markup.ts';
import { mark, translate, type Block, type Canvas, type Named } from './canvas.ts';
import { list, type Group } from './group.ts';
import { TEXT, text, textWidth, wrap } from './text.ts';

/** Names over two lists: what stands in a row and a column is written there, in the stronger colour where it stands in several columns. */
export interface MatrixSpec {
  columns: readonly MatrixColumn[];
  /** the rows, each under its head */
  groups: readonly MatrixGroup[];
}

export interface MatrixColumn extends Named {
  /** on a wide sheet */
  label: string;
  /** on a narrow one */
  short: string;
  /** under the label */
  total: string;
}

export type MatrixGroup = Group<MatrixItem>;

export interface MatrixItem extends Named {
  label: string;
  /** positions of the columns that it stands in, from 0 */
  columns: readonly number[];
}

/** Px of a name: what is free beside and above its words, and between two names. */
const PAD = { x: 6, y: 4 };
const SEAM = 4;
const GROUP_GAP = 14;
/** Px kept for the names of the columns, where they begin the lines of a narrow sheet. */
const LEFT = 28;

/** A name with the place of its upper left corner. */
interface Chip {
  item: MatrixItem;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Draws the names of each row, column beside column, or line below line on a narrow sheet. Throws where there is nothing to draw. */
export function matrix({ columns, groups }: MatrixSpec, canvas: Canvas): Block {
  const rows = groups.filter((group) => group.rows.length > 0);
  if (rows.length === 0) throw new Error('matrix: no rows');
  const head = drawHead(columns, canvas);
  // A row is drawn as one: where a name stands follows from those before it.
  const bands = rows.map(({ title = '', rows }) => ({ title, rows: [rows] }));
  const spacing = { top: head.height + GROUP_GAP, beforeHead: GROUP_GAP, belowHead: 4, belowRow: 0 };
  const { body, height } = list(bands, spacing, (items) => drawBand(items, columns, canvas));
  return { body: markup`${head.body}${body}`, height };
}

/** Each head is a mark: its total is a row of the table. */
function drawHead(columns: readonly MatrixColumn[], { width, wide }: Canvas): Block {
  const cell = width / columns.length;
  const heads = columns.map((column, index) => {
    const name = text('tick', 0, 0, wide ? column.label : column.short);
    return mark(
      column,
      'neutral',
      translate(index * cell, 0, markup`${name}${text('value', 0, TEXT.tick.line, column.total)}`),
    );
  });
  return { body: markup`${heads}`, height: TEXT.tick.line + TEXT.value.line };
}

function drawBand(items: readonly MatrixItem[], columns: readonly MatrixColumn[], canvas: Canvas): Block {
  const inColumn = columns.map((_, at) => severalFirst(items).filter(({ columns }) => columns.includes(at)));
  const chips = canvas.wide ? beside(inColumn, canvas) : below(inColumn, canvas);
  const marks = items.map((item) => {
    const own = chips.filter((chip) => chip.item === item);
    return mark(item, 'hue', own.map(drawChip));
  });
  const shorts = canvas.wide ? [] : lineHeads(chips, inColumn, columns);
  return { body: markup`${shorts}${marks}`, height: Math.max(...chips.map(({ y, height }) => y + height)) };
}

/** What stands in several columns leads in each, so that its names lie near each other. */
function severalFirst(items: readonly MatrixItem[]): MatrixItem[] {
  return items.toSorted((a, b) => b.columns.length - a.columns.length);
}

function beside(inColumn: readonly MatrixItem[][], { width }: Canvas): Chip[] {
  const cell = width / inColumn.length;
  return inColumn.flatMap((items, column) => {
    let y = 0;
    return items.map((item) => {
      const chip = { ...sized(item, cell - SEAM), x: column * cell, y };
      y += chip.height + SEAM;
      return chip;
    });
  });
}

function below(inColumn: readonly MatrixItem[][], { width }: Canvas): Chip[] {
  let y = 0;
  return inColumn.flatMap((items) => {
    let x = LEFT;
    const chips = items.map((item) => {
      const size = sized(item, width - LEFT);
      if (x + size.width > width) [x, y] = [LEFT, y + size.height + SEAM];
      const chip = { ...size, x, y };
      x += size.width + SEAM;
      return chip;
    });
    if (chips.length > 0) y += chips[0]!.height + SEAM;
    return chips;
  });
}

/** The column of each line, before its first name. */
function lineHeads(
  chips: readonly Chip[],
  inColumn: readonly MatrixItem[][],
  columns: readonly MatrixColumn[],
): Markup[] {
  let at = 0;
  return inColumn.flatMap((items, column) => {
    const first = chips[at];
    at += items.length;
    return items.length > 0 ? [text('tick', 0, first!.y + PAD.y, columns[column]!.short)] : [];
  });
}

function sized(item: MatrixItem, most: number): Omit<Chip, 'x' | 'y'> {
  const lines = wrap(item.label, 'tick', most - 2 * PAD.x);
  const width = Math.max(...lines.map((line) => textWidth(line, 'tick'))) + 2 * PAD.x;
  return { item, lines, width: Math.ceil(width), height: lines.length * TEXT.tick.line + 2 * PAD.y };
}

function drawChip({ item, lines, x, y, width, height }: Chip): Markup {
  const step = item.columns.length > 1 ? 'seq-4' : 'seq-2';
  const words = text('tick', x + PAD.x, y + PAD.y, lines);
  return markup`<rect class="${step}" x="${x}" y="${y}" width="${width}" height="${height}"/><g class="on-${step}">${words}</g>`;
}
