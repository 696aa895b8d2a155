import { markup, type Markup } from '../lib/markup.ts';
import { mark, type Block, type Canvas, type Named } from './canvas.ts';
import { list, type Group } from './group.ts';
import { TEXT, text, textWidth } from './text.ts';

/** Small counts over two lists: the number stands in the cell, colour only supports it. */
export interface MatrixSpec {
  columns: readonly MatrixColumn[];
  groups: readonly MatrixGroup[];
  /** what the totals at the head of the columns count */
  total: string;
}

export interface MatrixColumn extends Named {
  /** on a wide sheet */
  label: string;
  /** on a narrow one */
  short: string;
  /** under the label */
  total: string;
}

export type MatrixGroup = Group<MatrixRow>;

export interface MatrixRow extends Named {
  label: string;
  /** one count a column; 0 leaves the cell empty */
  counts: readonly number[];
}

const ROW = 22;
const CELL = { wide: 88, narrow: 28 };
const LABEL_GAP = 14;
const GROUP_GAP = 12;

/** Where the columns stand. */
interface Columns {
  left: number;
  cell: number;
}

/** Draws rows of cells under column heads with their totals. Throws where there is nothing to draw. */
export function matrix(spec: MatrixSpec, canvas: Canvas): Block {
  const rows = spec.groups.flatMap((group) => group.rows);
  if (rows.length === 0) throw new Error('matrix: no rows');
  const columns = placeColumns(spec, rows, canvas);
  const head = drawHead(spec, columns, canvas);
  const top = head.height + (spec.groups[0]!.title ? GROUP_GAP : 0);
  const spacing = { top, beforeHead: GROUP_GAP, belowHead: 4, belowRow: 0 };
  const { body, height } = list(spec.groups, spacing, (row) => drawRow(row, columns));
  return { body: markup`${head.body}${body}`, height };
}

function placeColumns({ columns, total }: MatrixSpec, rows: readonly MatrixRow[], canvas: Canvas): Columns {
  const labels = [textWidth(total, 'tick'), ...rows.map((row) => textWidth(row.label, 'label'))];
  const least = Math.max(...labels) + LABEL_GAP;
  const cell = Math.min(canvas.wide ? CELL.wide : CELL.narrow, (canvas.width - least) / columns.length);
  return { left: canvas.width - cell * columns.length, cell };
}

/** Each head is a mark: its total is a row of the table. */
function drawHead({ columns, total }: MatrixSpec, { left, cell }: Columns, canvas: Canvas): Block {
  const below = TEXT.tick.line;
  const heads = columns.map((column, index) => {
    const x = left + (index + 0.5) * cell;
    const name = text('tick', x, 0, canvas.wide ? column.label : column.short, 'middle');
    return mark(column, 'neutral', name, text('value', x, below, column.total, 'middle'));
  });
  const words = text('tick', 0, below + 1, total);
  return { body: markup`${heads}${words}`, height: below + TEXT.value.line + 2 };
}

function drawRow(row: MatrixRow, { left, cell }: Columns): Block {
  const middle = Math.floor(ROW / 2) + 0.5;
  const guide = markup`<path class="grid" aria-hidden="true" d="M${textWidth(row.label, 'label') + 6} ${middle}H${left + cell * row.counts.length}"/>`;
  const cells = row.counts.map((count, index) => count > 0 && filled(count, left + index * cell, cell));
  const label = text('label', 0, (ROW - TEXT.label.line) / 2, row.label);
  return { body: mark(row, 'hue', guide, label, cells), height: ROW };
}

function filled(count: number, x: number, cell: number): Markup {
  const step = count > 1 ? 'seq-4' : 'seq-2';
  const number = text('value', x + cell / 2, (ROW - TEXT.value.line) / 2, `${count}`, 'middle');
  return markup`<rect class="${step}" x="${x + 1}" y="1" width="${cell - 2}" height="${ROW - 2}"/><g class="on-${step}">${number}</g>`;
}
