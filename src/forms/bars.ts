import { scaleLinear, type ScaleLinear } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { label, type Quantity } from '../lib/quantity.ts';
import { axis, AXIS_HEIGHT, type Tick } from './axis.ts';
import { mark, stack, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { bar, reach } from './edge.ts';
import { area } from './fill.ts';
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

export interface BarCell extends Named {
  /** null is drawn as an empty slot with the words “not printed” */
  quantity: Quantity | null;
  /** position on the scale where it differs from the value, such as a share of the board in companies */
  at?: number;
  tone: Tone;
  /** what stands at the bar's end, where there is room for more than the quantity's own label */
  text?: string;
  /** a remark beside the value, a row of the table in its own right where it has a key */
  note?: Remark;
}

export interface Panel {
  /** head of the panel; empty for none */
  title: string;
  domain: readonly [number, number];
  ticks: readonly Tick[];
  /** pale strip of the whole behind every bar, ending at this value */
  track?: number;
}

const BAR = 16;
const GAP = 12;
const GROUP_GAP = 14;
const LABEL_WIDTH = { most: 212, gap: 18 };
const INSET = 14;
const PANEL_GAP = 28;
const VALUE_GAP = 7;
/** words in place of a bar that the report gives no number for */
const NOT_PRINTED = 'not printed';
const SLOT_WIDTH = 84;

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
  let y = 0;
  for (const group of spec.groups) {
    if (group.title) {
      y += y > 0 ? GROUP_GAP : 0;
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

interface PlacedPanel extends Panel {
  left: number;
  right: number;
  place: ScaleLinear<number, number>;
}

function placePanels(panels: readonly Panel[], left: number, right: number): PlacedPanel[] {
  const width = (right - left - PANEL_GAP * (panels.length - 1)) / panels.length;
  return panels.map((panel, index) => {
    const start = left + index * (width + PANEL_GAP);
    const place = scaleLinear()
      .domain(panel.domain)
      .range([start + 1, start + width - 1]);
    return { ...panel, left: start, right: start + width, place };
  });
}

function panelHead(panel: PlacedPanel): Block {
  if (!panel.title) return { body: markup``, height: 0 };
  const lines = wrap(panel.title, 'note', panel.right - panel.left);
  return { body: text('note', panel.left, 0, lines), height: textHeight(lines, 'note') + 12 };
}

/** Value labels stand past the bar's end, those of a fall past zero; where they would leave the panel, below the bar. */
function drawCell(cell: BarCell, panel: PlacedPanel, canvas: Canvas): Block {
  const { quantity, tone } = cell;
  const from = panel.place(Math.max(0, panel.domain[0]));
  const under = markup`${track(panel, from)}${!canvas.wide && markup`<path class="zero" d="M${from} -2V${BAR + 2}"/>`}`;
  if (!quantity) {
    const slot = area(canvas, { x: from, y: 0, width: SLOT_WIDTH, height: BAR }, 'slot', tone);
    const words = besideOrBelow({ ...cell, text: NOT_PRINTED }, from + SLOT_WIDTH, panel, from);
    return { body: markup`${mark(cell, tone, under, slot, words.value)}${words.note}`, height: words.height };
  }
  const high = quantity.high === null ? {} : { high: panel.place(quantity.high) };
  const place = { from, to: panel.place(cell.at ?? quantity.value), y: 0, height: BAR, ...high };
  const end = Math.max(from, reach(canvas, place, quantity));
  const full = cell.text ?? label(quantity);
  const value = end + VALUE_GAP + textWidth(full, 'value') <= panel.right ? full : label(quantity);
  const words = besideOrBelow({ ...cell, text: value }, end, panel, from);
  const drawn = mark(cell, tone, under, bar(canvas, place, quantity, tone), words.value);
  return { body: markup`${drawn}${words.note}`, height: words.height };
}

function track({ track: end, place }: PlacedPanel, from: number): Markup | false {
  if (end === undefined) return false;
  const x = place(end);
  return markup`<path class="track" d="M${from} 0H${x}V${BAR}H${from}Z"/><path class="track-end" d="M${x} -2V${BAR + 2}"/>`;
}

interface Words {
  value: Markup;
  note: Markup | false;
  height: number;
}

function besideOrBelow(
  { text: value = '', note }: BarCell,
  end: number,
  panel: PlacedPanel,
  from: number,
): Words {
  const x = end + VALUE_GAP;
  const width = textWidth(value, 'value');
  const beside = x + width <= panel.right;
  const top = beside ? BAR / 2 - TEXT.value.line / 2 : BAR + 3;
  const start = beside ? x : from;
  const drawn = text('value', start, top, value);
  if (!note) return { value: drawn, note: false, height: beside ? BAR : top + TEXT.value.line };
  const noteX = start + width + 10;
  if (noteX + textWidth(note.text, 'note') <= panel.right)
    return { value: drawn, note: remark(note, noteX, top + 0.5), height: top + TEXT.value.line };
  const below = (beside ? BAR : top + TEXT.value.line) + 3;
  const lines = wrap(note.text, 'note', panel.right - from);
  return { value: drawn, note: remark(note, from, below, lines), height: below + textHeight(lines, 'note') };
}
