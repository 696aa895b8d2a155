import { markup, type Markup } from '../lib/markup.ts';
import { axis, AXIS_HEIGHT, tickLabels } from './axis.ts';
import { BAR, drawCell, placePanels, type BarCell, type Panel, type PlacedPanel } from './bar-cell.ts';
import { stack, translate, type Block, type Canvas } from './canvas.ts';
import { remark, remarks, type Remark } from './remark.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Horizontal bars from zero, in groups, in one panel or in several that share their rows. */
export interface BarsSpec {
  groups: readonly BarGroup[];
  panels: readonly Panel[];
  /** thin bars close together, each label on one line where it can: for lists of more than twenty rows */
  dense?: boolean;
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
const HEAD_GAP = 12;

/** Draws the bars with labels at the left (720 px) or above each bar (328 px). Throws where there is nothing to draw. */
export function bars(spec: BarsSpec, canvas: Canvas): Block {
  if (spec.groups.every((group) => group.rows.length === 0)) throw new Error('bars: no rows');
  const drawn = canvas.wide ? wideBars(spec, canvas) : narrowBars(spec, canvas);
  return spec.foot ? stack([drawn, remarks(spec.foot, canvas)], 10) : drawn;
}

function wideBars(spec: BarsSpec, canvas: Canvas): Block {
  const pace = spec.dense ? 'dense' : 'usual';
  const [thickness, gap] = [BAR[pace], GAP[pace]];
  const labelWidth = labelColumn(spec, LABEL_WIDTH.most[pace]);
  const panels = placePanels(spec.panels, labelWidth + LABEL_WIDTH.gap, canvas.width, thickness);
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
      const height = Math.max(
        thickness,
        textHeight(lines, 'label'),
        ...cells.map((cell) => cell?.height ?? 0),
      );
      marks.push(text('label', indent, y + thickness / 2 - TEXT.label.line / 2, lines));
      marks.push(...cells.map((cell) => translate(0, y, cell && cell.body)));
      y += height + gap;
    }
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
  const panels = spec.panels.map((panel) => placePanels([panel], 0, canvas.width, BAR[pace])[0]!);
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
      y += gap - 4;
    }
  }
  const bottom = y - gap + 4;
  const axes = single ? axis({ ...panels[0]!, lines: false }, bottom) : markup``;
  return { body: markup`${axes}${marks}`, height: bottom + (single ? AXIS_HEIGHT : 0) };
}

/** The label column is as wide as its longest label, within bounds, so that bars get the room. */
function labelColumn({ groups }: BarsSpec, most: number): number {
  const widths = groups.flatMap(({ rows }) =>
    rows.map((row) => textWidth(row.label, 'label') + (row.inset ? INSET : 0)),
  );
  return Math.min(most, Math.max(...widths));
}

/** Panels that stand in each other's place on small screens say in turn what they measure. */
function panelTitles(panels: readonly Panel[]): Block {
  const titles = panels.flatMap(({ title }) => title ?? []);
  const body = titles.map((title, index) => remark(title, 0, index * TEXT.note.line));
  return { body: markup`${body}`, height: titles.length > 0 ? titles.length * TEXT.note.line + 10 : 0 };
}

/** What stands above a panel: its title, the words of its line of comparison, the scale once more. */
function panelHead(panel: PlacedPanel): Block {
  const { title, reference, headTicks } = panel;
  const lines = title ? wrap(title.text, 'note', panel.right - panel.left) : [];
  const body: Markup[] = title ? [remark(title, panel.left, 0, lines)] : [];
  let y = textHeight(lines, 'note');
  if (reference) {
    const width = textWidth(reference.text, 'note');
    const centred = panel.place(reference.at) - width / 2;
    body.push(remark(reference, Math.min(centred, panel.right - width), y));
    y += TEXT.note.line;
  }
  if (headTicks) {
    body.push(tickLabels({ ...panel, ticks: headTicks }, y));
    y += TEXT.tick.line;
  }
  return { body: markup`${body}`, height: y > 0 ? y + HEAD_GAP : 0 };
}
