import { markup, type Markup } from '../lib/markup.ts';
import { axis, AXIS_HEIGHT } from './axis.ts';
import { BAR, drawCell, placePanels, type BarCell, type Panel, type PlacedPanel } from './bar-cell.ts';
import { stack, translate, type Block, type Canvas } from './canvas.ts';
import { remark, remarks, type Remark } from './remark.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Horizontal bars from zero, in groups, in one panel or in several that share their rows. */
export interface BarsSpec {
  groups: readonly BarGroup[];
  panels: readonly Panel[];
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

const GAP = 12;
const GROUP_GAP = 14;
const LABEL_WIDTH = { most: 212, gap: 18 };
const INSET = 14;

/** Draws the bars with labels at the left (720 px) or above each bar (328 px). Throws where there is nothing to draw. */
export function bars(spec: BarsSpec, canvas: Canvas): Block {
  if (spec.groups.every((group) => group.rows.length === 0)) throw new Error('bars: no rows');
  const drawn = canvas.wide ? wideBars(spec, canvas) : narrowBars(spec, canvas);
  return spec.foot ? stack([drawn, remarks(spec.foot, canvas)], 10) : drawn;
}

function wideBars(spec: BarsSpec, canvas: Canvas): Block {
  const labelWidth = labelColumn(spec);
  const panels = placePanels(spec.panels, labelWidth + LABEL_WIDTH.gap, canvas.width);
  const headHeight = Math.max(0, ...panels.map((panel) => panelHead(panel).height));
  const marks: Markup[] = [];
  let y = 0;
  for (const group of spec.groups) {
    if (group.title) {
      y += y > 0 ? GROUP_GAP : 0;
      marks.push(text('group', 0, y, group.title));
      y += TEXT.group.line + 6;
    }
    for (const row of group.rows) {
      const indent = row.inset ? INSET : 0;
      const lines = wrap(row.label, 'label', labelWidth - indent);
      const cells = row.cells.map((cell, index) => cell && drawCell(cell, panels[index]!, canvas));
      const height = Math.max(BAR, textHeight(lines, 'label'), ...cells.map((cell) => cell?.height ?? 0));
      marks.push(text('label', indent, y + BAR / 2 - TEXT.label.line / 2, lines));
      marks.push(...cells.map((cell) => translate(0, y, cell && cell.body)));
      y += height + GAP;
    }
  }
  const axes = panels.map((panel) => axis(panel, y - GAP + 6));
  const heads = panels.map((panel) => panelHead(panel).body);
  return {
    body: markup`${heads}${translate(0, headHeight, markup`${axes}${marks}`)}`,
    height: headHeight + y - GAP + 6 + AXIS_HEIGHT,
  };
}

function narrowBars(spec: BarsSpec, canvas: Canvas): Block {
  const panels = spec.panels.map((panel) => placePanels([panel], 0, canvas.width)[0]!);
  const single = panels.length === 1;
  const marks: Markup[] = [];
  const heads = single ? [] : spec.panels.flatMap(({ title }) => title ?? []);
  marks.push(...heads.map((head, index) => remark(head, 0, index * TEXT.note.line)));
  const top = heads.length > 0 ? heads.length * TEXT.note.line + 10 : 0;
  let y = top;
  for (const group of spec.groups) {
    if (group.title) {
      y += y > top ? GROUP_GAP : 0;
      marks.push(text('group', 0, y, group.title));
      y += TEXT.group.line + 6;
    }
    for (const row of group.rows) {
      const indent = row.inset ? INSET : 0;
      const lines = wrap(row.label, 'label', canvas.width - indent);
      marks.push(text('label', indent, y, lines));
      y += textHeight(lines, 'label') + 3;
      for (const [index, cell] of row.cells.entries()) {
        if (!cell) continue;
        const drawn = drawCell(cell, panels[index]!, canvas);
        marks.push(translate(0, y, drawn.body));
        y += drawn.height + 6;
      }
      y += GAP - 4;
    }
  }
  const bottom = y - GAP + 4;
  const axes = single ? axis({ ...panels[0]!, lines: false }, bottom) : markup``;
  return { body: markup`${axes}${marks}`, height: bottom + (single ? AXIS_HEIGHT : 0) };
}

/** The label column is as wide as its longest label, within bounds, so that bars get the room. */
function labelColumn({ groups }: BarsSpec): number {
  const widths = groups.flatMap(({ rows }) =>
    rows.map((row) => textWidth(row.label, 'label') + (row.inset ? INSET : 0)),
  );
  return Math.min(LABEL_WIDTH.most, Math.max(...widths));
}

function panelHead(panel: PlacedPanel): Block {
  if (!panel.title) return { body: markup``, height: 0 };
  const lines = wrap(panel.title.text, 'note', panel.right - panel.left);
  return { body: remark(panel.title, panel.left, 0, lines), height: textHeight(lines, 'note') + 12 };
}
