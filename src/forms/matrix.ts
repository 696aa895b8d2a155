import { markup, type Markup } from '../lib/markup.ts';
import { mark, translate, type Block, type Canvas, type Named } from './canvas.ts';
import { TEXT, text, textWidth } from './text.ts';

/** Small counts over two lists: the number stands in the cell, colour only supports it. */
export interface MatrixSpec {
  columns: readonly MatrixColumn[];
  groups: readonly MatrixGroup[];
}

export interface MatrixColumn {
  label: string;
  /** foot of the column */
  total: string;
}

export interface MatrixGroup {
  title: string;
  rows: readonly MatrixRow[];
}

export interface MatrixRow extends Named {
  label: string;
  /** one count a column; 0 leaves the cell empty */
  counts: readonly number[];
}

const ROW = 22;
const CELL = { wide: 44, narrow: 26 };

/** Draws rows of cells under column heads; the number is printed in every filled cell. */
export function matrix({ columns, groups }: MatrixSpec, canvas: Canvas): Block {
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) throw new Error('matrix: no rows');
  const cell = canvas.wide ? CELL.wide : CELL.narrow;
  const labelWidth = Math.max(...rows.map((row) => textWidth(row.label, 'label'))) + 14;
  const left = Math.min(labelWidth, canvas.width - cell * columns.length);
  const centre = (column: number) => left + column * cell + cell / 2;
  const heads = (y: number, pick: (column: MatrixColumn) => string) =>
    columns.map((column, index) => text('tick', centre(index), y, pick(column), 'middle'));
  const body: Markup[] = [markup`<g aria-hidden="true">${heads(0, ({ label }) => label)}</g>`];
  let y = TEXT.tick.line + 6;
  for (const group of groups) {
    if (group.title) {
      body.push(text('group', 0, y + 4, group.title));
      y += TEXT.group.line + 8;
    }
    for (const row of group.rows) {
      const cells = row.counts.map((count, index) => count > 0 && filled(count, left + index * cell, cell));
      body.push(
        translate(0, y, mark(row, 'hue', text('label', 0, (ROW - TEXT.label.line) / 2, row.label), cells)),
      );
      y += ROW;
    }
  }
  body.push(markup`${text('tick', 0, y + 6, 'Companies')}${heads(y + 6, ({ total }) => total)}`);
  return { body: markup`${body}`, height: y + 6 + TEXT.tick.line };
}

function filled(count: number, x: number, cell: number): Markup {
  const step = count > 1 ? 'seq-4' : 'seq-2';
  return markup`<rect class="${step}" x="${x + 1}" y="1" width="${cell - 2}" height="${ROW - 2}"/><text class="t-value on-${step}" x="${x + cell / 2}" y="${ROW / 2 + 4.8}" text-anchor="middle">${count}</text>`;
}
