import { markup, type Markup } from '../lib/markup.ts';
import { axis, AXIS_HEIGHT } from './axis.ts';
import { BAR, drawCell, placePanels, type BarCell, type Panel, type PlacedPanel } from './bar-cell.ts';
import { panelHead, panelTitles } from './bar-head.ts';
import { sortableRow, stack, translate, type Block, type Canvas } from './canvas.ts';
import { remarks, type Remark } from './remark.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Horizontal bars from zero, in groups, in one panel or in several that share their rows. */
export interface BarsSpec {
  groups: readonly BarGroup[];
  panels: readonly Panel[];
  /** thin bars close together, each label on one line where it can: for lists of more than twenty rows */
  dense?: boolean;
  /** groups of another drawing above or below, whose labels stand in the same column */
  alignedWith?: readonly BarGroup[];
  /** remarks below the axis */
  foot?: readonly Remark[];
}

export interface BarGroup {
  /** head above the rows; empty for none */
  title: string;
  rows: readonly BarRow[];
}

export interface BarRow {
  label: string;
  /** set in under the row above, of which it is a part */
  inset?: boolean;
  /** one cell a panel; null leaves the panel empty in this row */
  cells: readonly (BarCell | null)[];
}

const GAP = { usual: 12, dense: 6 };
const GROUP_GAP = 14;
const LABEL_WIDTH = { most: { usual: 212, dense: 300 }, gap: 18 };
const INSET = 14;

/** Draws the bars with labels at the left (720 px) or above each bar (328 px). Throws where there is nothing to draw. */
export function bars(spec: BarsSpec, canvas: Canvas): Block {
  if (spec.groups.every((group) => group.rows.length === 0)) throw new Error('bars: no rows');
  const drawn = canvas.wide ? wideBars(spec, canvas) : narrowBars(spec, canvas);
  return spec.foot ? stack([drawn, remarks(spec.foot, canvas)], 10) : drawn;
}

function wideBars(spec: BarsSpec, canvas: Canvas): Block {
  const pace = spec.dense ? 'dense' : 'usual';
  const [thickness, gap] = [BAR[pace], GAP[pace]];
  const labelWidth = labelColumn(spec);
  const panels = placed(spec, canvas);
  const headHeight = Math.max(0, ...panels.map((panel) => panelHead(panel).height));
  const marks: Markup[] = [];
  let y = 0;
  for (const group of spec.groups) {
    if (group.title) {
      y += y > 0 ? GROUP_GAP : 0;
      marks.push(text('group', 0, y, group.title));
      y += TEXT.group.line + 6;
    }
    const rows: Markup[] = [];
    for (const row of group.rows) {
      const indent = row.inset ? INSET : 0;
      const lines = wrap(row.label, 'label', labelWidth - indent);
      const cells = row.cells.map((cell, index) => cell && drawCell(cell, panels[index]!, canvas));
      const height = Math.max(
        thickness,
        textHeight(lines, 'label'),
        ...cells.map((cell) => cell?.height ?? 0),
      );
      const label = text('label', indent, thickness / 2 - TEXT.label.line / 2, lines);
      const body = markup`${label}${cells.map((cell) => cell && cell.body)}`;
      rows.push(translate(0, y, placeable(group, row, body, height + gap)));
      y += height + gap;
    }
    marks.push(markup`<g>${rows}</g>`);
  }
  const axes = panels.map((panel) => axis(panel, y - gap + 6));
  const heads = panels.map((panel) => panelHead(panel).body);
  return {
    body: markup`${heads}${translate(0, headHeight, markup`${axes}${marks}`)}`,
    height: headHeight + y - gap + 6 + AXIS_HEIGHT,
  };
}

function narrowBars(spec: BarsSpec, canvas: Canvas): Block {
  const pace = spec.dense ? 'dense' : 'usual';
  const gap = GAP[pace];
  const panels = placed(spec, canvas);
  const single = panels.length === 1;
  const head = single ? panelHead({ ...panels[0]!, title: undefined }) : panelTitles(spec.panels);
  const marks: Markup[] = [head.body];
  const top = head.height;
  let y = top;
  for (const group of spec.groups) {
    if (group.title) {
      y += y > top ? GROUP_GAP : 0;
      marks.push(text('group', 0, y, group.title));
      y += TEXT.group.line + 6;
    }
    const rows: Markup[] = [];
    for (const row of group.rows) {
      const indent = row.inset ? INSET : 0;
      const lines = wrap(row.label, 'label', canvas.width - indent);
      const parts = [text('label', indent, 0, lines)];
      let height = textHeight(lines, 'label') + 3;
      for (const [index, cell] of row.cells.entries()) {
        if (!cell) continue;
        const drawn = drawCell(cell, panels[index]!, canvas);
        parts.push(translate(0, height, drawn.body));
        height += drawn.height + 6;
      }
      height += gap - 4;
      rows.push(translate(0, y, placeable(group, row, markup`${parts}`, height)));
      y += height;
    }
    marks.push(markup`<g>${rows}</g>`);
  }
  const bottom = y - gap + 4;
  const axes = single ? axis({ ...panels[0]!, lines: false }, bottom) : markup``;
  return { body: markup`${axes}${marks}`, height: bottom + (single ? AXIS_HEIGHT : 0) };
}

/** Rows of one bar can stand in any order, unless one is set in under the row it is a part of. */
function placeable({ rows }: BarGroup, { cells }: BarRow, body: Markup, height: number): Markup {
  const independent = rows.every((row) => !row.inset && row.cells.length === 1);
  const cell = cells[0];
  return independent
    ? sortableRow(body, cell?.quantity ? (cell.at ?? cell.quantity.value) : undefined, height)
    : body;
}

/** The panels where they are drawn: side by side right of the labels (720 px), in each other's place (328 px). */
export function placed(spec: BarsSpec, canvas: Canvas): PlacedPanel[] {
  const thickness = BAR[spec.dense ? 'dense' : 'usual'];
  if (canvas.wide)
    return placePanels(spec.panels, labelColumn(spec) + LABEL_WIDTH.gap, canvas.width, thickness);
  return spec.panels.flatMap((panel) => placePanels([panel], 0, canvas.width, thickness));
}

/** The label column is as wide as its longest label, within bounds, so that bars get the room. */
function labelColumn({ groups, alignedWith = [], dense }: BarsSpec): number {
  const widths = [...groups, ...alignedWith].flatMap(({ rows }) =>
    rows.map((row) => textWidth(row.label, 'label') + (row.inset ? INSET : 0)),
  );
  return Math.min(LABEL_WIDTH.most[dense ? 'dense' : 'usual'], Math.max(...widths));
}
