import { markup } from '../lib/markup.ts';
import { axis, AXIS_HEIGHT } from './axis.ts';
import { BAR, drawCell, placePanels, type BarCell, type Panel, type PlacedPanel } from './bar-cell.ts';
import { groupsOf, list, type Group, type Grouped } from './group.ts';
import { panelHead, panelTitles } from './bar-head.ts';
import { sortableRow, sortableRows, stack, translate, type Block, type Canvas } from './canvas.ts';
import { remarks, type Remark } from './remark.ts';
import { voiced, TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Horizontal bars from zero, in groups, in one panel or in several that share their rows. */
export type BarsSpec = Grouped<BarGroup> & {
  panels: readonly Panel[];
  /** thin bars close together, each label on one line where it can: for lists of more than twenty rows */
  dense?: boolean;
  /** groups of another drawing above or below, whose labels stand in the same column */
  alignedWith?: readonly BarGroup[];
  /** rows keep their order, which is that of another drawing beside them */
  ordered?: boolean;
  /** remarks below the axis */
  foot?: readonly Remark[];
};

export type BarGroup = Group<BarRow | LabelledBar>;

export interface BarRow extends RowLabel {
  /** one cell a panel; null leaves the panel empty in this row */
  cells: readonly (BarCell | null)[];
}

/** Where there is one panel a row is its bar. */
export type LabelledBar = BarCell & RowLabel;

interface RowLabel {
  label: string;
  /** set in under the row above, of which it is a part */
  inset?: boolean;
}

const GAP = { usual: 14, dense: 6 };
const GROUP_GAP = 14;
const LABEL_WIDTH = { most: { usual: 212, dense: 300 }, gap: 18 };
const INSET = 14;
/** Px from a label to the bar below it: the frame around a bar that is tapped crosses no word. */
const BELOW_LABEL = 6;

/** Draws the bars with labels at the left (720 px) or above each bar (328 px). Throws where there is nothing to draw. */
export function bars(spec: BarsSpec, canvas: Canvas): Block {
  if (groupsOf(spec).every((group) => group.rows.length === 0)) throw new Error('bars: no rows');
  const drawn = canvas.wide ? wideBars(spec, canvas) : narrowBars(spec, canvas);
  return spec.foot ? stack([drawn, remarks(spec.foot, canvas)], 10) : drawn;
}

function wideBars(spec: BarsSpec, canvas: Canvas): Block {
  const panels = placed(spec, canvas);
  const heads = panels.map(panelHead);
  const top = Math.max(0, ...heads.map(({ height }) => height));
  const drawn = drawGroups(spec, 0, (row) => wideRow(row, labelColumn(spec), panels, canvas));
  const bottom = drawn.height + 6;
  const axes = panels.map((panel) => axis(panel, bottom));
  const body = translate(0, top, markup`${axes}${drawn.body}`);
  return {
    body: markup`${heads.map((head) => head.body)}${body}`,
    height: top + bottom + AXIS_HEIGHT,
  };
}

function narrowBars(spec: BarsSpec, canvas: Canvas): Block {
  const panels = placed(spec, canvas);
  const [first] = panels;
  const single = panels.length === 1;
  const head = single ? panelHead({ ...first!, title: undefined }) : panelTitles(spec.panels);
  const drawn = drawGroups(spec, head.height, (row) => narrowRow(row, panels, canvas));
  const bottom = drawn.height + 4;
  const axes = single && axis({ ...first!, lines: false }, bottom);
  return { body: markup`${axes}${head.body}${drawn.body}`, height: bottom + (single ? AXIS_HEIGHT : 0) };
}

/** Rows of one bar can stand in any order, unless one is set in under the row it is a part of. */
function drawGroups(spec: BarsSpec, top: number, drawRow: (row: BarRow) => Block): Block {
  const belowRow = GAP[paceOf(spec)];
  const groups = groupsOf(spec).map(({ title, rows }) => {
    const whole = rows.map((row): BarRow => ('cells' in row ? row : { ...row, cells: [row] }));
    return {
      title,
      rows: whole,
      sortable: !spec.ordered && whole.every(({ inset, cells }) => !inset && cells.length === 1),
    };
  });
  const spacing = { top, beforeHead: GROUP_GAP, belowHead: 6, belowRow };
  const placeRow = (row: BarRow, { sortable }: { sortable: boolean }) => {
    const { body, height } = drawRow(row);
    return { body: sortable ? sortableRow(body, valueOf(row), height + belowRow) : body, height };
  };
  const { body, height } = list(groups, spacing, placeRow, (rows) => markup`<g>${rows}</g>`);
  const values = groups.flatMap(({ sortable, rows }) => (sortable ? rows.map(valueOf) : []));
  return { body: sortableRows(body, values), height };
}

/** What rows of one bar are put in order by. */
function valueOf({ cells: [cell] }: BarRow): number | null {
  return cell?.quantity ? (cell.at ?? cell.quantity.value) : null;
}

function wideRow(row: BarRow, labelWidth: number, panels: readonly PlacedPanel[], canvas: Canvas): Block {
  const { thickness } = panels[0]!;
  const indent = row.inset ? INSET : 0;
  const lines = wrap(row.label, 'label', labelWidth - indent);
  const cells = row.cells.flatMap((cell, index) => (cell ? drawCell(cell, panels[index]!, canvas) : []));
  const label = voiced(text('label', indent, thickness / 2 - TEXT.label.line / 2, lines), row.label);
  return {
    body: markup`${label}${cells.map(({ body }) => body)}`,
    height: Math.max(thickness, textHeight(lines, 'label'), ...cells.map(({ height }) => height)),
  };
}

function narrowRow(row: BarRow, panels: readonly PlacedPanel[], canvas: Canvas): Block {
  const indent = row.inset ? INSET : 0;
  const lines = wrap(row.label, 'label', canvas.width - indent);
  const parts = [voiced(text('label', indent, 0, lines), row.label)];
  let y = textHeight(lines, 'label') + BELOW_LABEL;
  for (const [index, cell] of row.cells.entries()) {
    if (!cell) continue;
    const drawn = drawCell(cell, panels[index]!, canvas);
    parts.push(translate(0, y, drawn.body));
    y += drawn.height + 6;
  }
  return { body: markup`${parts}`, height: y - 4 };
}

/** The panels where they are drawn: side by side right of the labels (720 px), in each other's place (328 px). */
export function placed(spec: BarsSpec, canvas: Canvas): PlacedPanel[] {
  const thickness = BAR[paceOf(spec)];
  if (canvas.wide)
    return placePanels(spec.panels, labelColumn(spec) + LABEL_WIDTH.gap, canvas.width, thickness);
  return spec.panels.flatMap((panel) => placePanels([panel], 0, canvas.width, thickness));
}

/** The label column is as wide as its longest label, within bounds, so that bars get the room. */
function labelColumn(spec: BarsSpec): number {
  const widths = [...groupsOf(spec), ...(spec.alignedWith ?? [])].flatMap(({ rows }) =>
    rows.map((row) => textWidth(row.label, 'label') + (row.inset ? INSET : 0)),
  );
  return Math.min(LABEL_WIDTH.most[paceOf(spec)], Math.max(...widths));
}

function paceOf({ dense }: BarsSpec): 'dense' | 'usual' {
  return dense ? 'dense' : 'usual';
}
