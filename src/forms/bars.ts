import { scaleLinear, type ScaleLinear } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { label, type Quantity } from '../lib/quantity.ts';
import { axis, AXIS_HEIGHT, type Tick } from './axis.ts';
import { mark, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { bar, reach } from './edge.ts';
import { area } from './fill.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Horizontal bars from zero, in groups, in one panel or in several that share their rows. */
export interface BarsSpec {
  groups: readonly BarGroup[];
  panels: readonly Panel[];
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
  /** a remark beside the value */
  note?: string;
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
const LABEL_WIDTH = 212;
const INSET = 14;
const PANEL_GAP = 28;
const VALUE_GAP = 7;
/** words in place of a bar that the report gives no number for */
const NOT_PRINTED = 'not printed';
const SLOT_WIDTH = 84;

/** Draws the bars with labels at the left (720 px) or above each bar (328 px). Throws where there is nothing to draw. */
export function bars(spec: BarsSpec, canvas: Canvas): Block {
  if (spec.groups.every((group) => group.rows.length === 0)) throw new Error('bars: no rows');
  return canvas.wide ? wideBars(spec, canvas) : narrowBars(spec, canvas);
}

function wideBars(spec: BarsSpec, canvas: Canvas): Block {
  const panels = placePanels(spec.panels, LABEL_WIDTH, canvas.width);
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
      const lines = wrap(row.label, 'label', LABEL_WIDTH - 16 - indent);
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
  const axes = single ? axis(panels[0]!, bottom) : markup``;
  return { body: markup`${axes}${marks}`, height: bottom + (single ? AXIS_HEIGHT : 0) };
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

/** Value labels stand past the bar's end; where they would leave the panel, below the bar. */
function drawCell(cell: BarCell, panel: PlacedPanel, canvas: Canvas): Block {
  const { quantity, tone, note } = cell;
  const from = panel.place(Math.max(0, panel.domain[0]));
  const track =
    panel.track !== undefined &&
    markup`<path class="track" d="M${from} 0H${panel.place(panel.track)}V${BAR}H${from}Z"/><path class="track-end" d="M${panel.place(panel.track)} -2V${BAR + 2}"/>`;
  if (!quantity) {
    const slot = area(canvas, { x: from, y: 0, width: SLOT_WIDTH, height: BAR }, 'slot', tone);
    const words = valueText(NOT_PRINTED, note, from + SLOT_WIDTH, panel, from);
    return { body: mark(cell, tone, track, slot, words.body), height: Math.max(BAR, words.height) };
  }
  const high = quantity.high === null ? {} : { high: panel.place(quantity.high) };
  const place = { from, to: panel.place(cell.at ?? quantity.value), y: 0, height: BAR, ...high };
  const words = valueText(label(quantity), note, reach(canvas, place, quantity), panel, from);
  return {
    body: mark(cell, tone, track, bar(canvas, place, quantity, tone), words.body),
    height: Math.max(BAR, words.height),
  };
}

function valueText(
  value: string,
  note: string | undefined,
  end: number,
  panel: PlacedPanel,
  from: number,
): Block {
  const x = end + VALUE_GAP;
  const width = textWidth(value, 'value');
  const beside = x + width <= panel.right;
  const top = beside ? BAR / 2 - TEXT.value.line / 2 : BAR + 3;
  const start = beside ? x : from;
  const body = text('value', start, top, value);
  if (!note) return { body, height: beside ? BAR : top + TEXT.value.line };
  const noteX = start + width + 10;
  const room = panel.right - noteX;
  if (textWidth(note, 'note') <= room)
    return { body: markup`${body}${text('note', noteX, top + 0.5, note)}`, height: top + TEXT.value.line };
  const lines = wrap(note, 'note', panel.right - from);
  const below = (beside ? BAR : top + TEXT.value.line) + 3;
  return {
    body: markup`${body}${text('note', from, below, lines)}`,
    height: below + textHeight(lines, 'note'),
  };
}
