import { scaleLinear, type ScaleLinear } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { label, NOT_PRINTED, type Quantity } from '../lib/number/quantity.ts';
import { allowedBy } from './allowed.ts';
import { endRoom, type Tick } from './axis.ts';
import { mark, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { bar, reach } from './edge.ts';
import { area } from './fill.ts';
import { remark, type Remark } from './remark.ts';
import { said, TEXT, text, textHeight, textWidth, wrap } from './text.ts';

export interface BarCell extends Named {
  /** null is drawn as an empty slot with the words “not printed” */
  quantity: Quantity | null;
  /** position on the scale where it differs from the value, such as a share of the board in companies */
  at?: number;
  tone?: Tone;
  /** what stands at the bar's end, where there is room for more than the quantity's own label */
  text?: string;
  /** all of that text, below the bar where there is no room at its end */
  whole?: boolean;
  /** its number is that of the headline */
  said?: boolean;
  /** a remark beside the value, a row of the table in its own right where it has a key */
  note?: Remark;
}

export interface Panel {
  /** head of the panel */
  title?: Remark;
  domain: readonly [number, number];
  ticks: readonly Tick[];
  /** labels on the same scale at the head of a long list, in the same unit or in another */
  headTicks?: readonly Tick[];
  /** pale strip of the whole behind every bar, ending at this value */
  track?: number;
  /** px free at its end, where it must end as that of another drawing does; else as its last label asks */
  room?: number;
  /** a line across all bars that they are compared with, its words at the head */
  reference?: Remark & { at: number };
}

/** Thickness of a bar, px: long lists have thinner bars. */
export const BAR = { usual: 20, dense: 10 };

const PANEL_GAP = 28;
const VALUE_GAP = 7;
/** px by which words below a bar clear the line at zero, where one runs down the rows */
const CLEAR_OF_ZERO = 6;
/** px of the empty slot in place of a bar that the report gives no number for */
const SLOT_WIDTH = 84;
/** px by which a line of comparison goes beyond each bar: between labels it must not touch them */
const REACH = { wide: 6, narrow: 1 };

/** A panel with its place on the canvas. */
export interface PlacedPanel extends Panel {
  left: number;
  right: number;
  place: ScaleLinear<number, number>;
  /** px of a bar */
  thickness: number;
}

/** Panels side by side between two px, each with its scale. */
export function placePanels(
  panels: readonly Panel[],
  left: number,
  right: number,
  thickness = BAR.usual,
): PlacedPanel[] {
  const width = (right - left - PANEL_GAP * (panels.length - 1)) / panels.length;
  return panels.map((panel, index) => {
    const start = left + index * (width + PANEL_GAP);
    const place = scaleLinear()
      .domain(panel.domain)
      .range([start + 1, start + width - Math.max(1, panel.room ?? roomOf(panel))]);
    return { ...panel, left: start, right: start + width, place, thickness };
  });
}

/** Px that the labels at a panel's end, below or above it, need beyond their line. */
export function roomOf({ ticks, headTicks = [], domain }: Panel): number {
  return Math.max(endRoom(ticks, domain), endRoom(headTicks, domain));
}

/** Value labels stand past the bar's end, those of a fall past zero; where they would leave the panel, below the bar. */
export function drawCell(cell: BarCell, panel: PlacedPanel, canvas: Canvas): Block {
  const { quantity, tone } = cell;
  const { thickness } = panel;
  const from = panel.place(Math.max(0, panel.domain[0]));
  const below = canvas.wide ? from + CLEAR_OF_ZERO : from;
  const under = markup`${track(panel, from)}${!canvas.wide && markup`<path class="zero" d="M${from} -2V${thickness + 2}"/>`}`;
  if (!quantity) {
    const slot = area(canvas, { x: from, y: 0, width: SLOT_WIDTH, height: thickness }, 'slot', tone);
    const words = besideOrBelow({ ...cell, text: NOT_PRINTED }, from + SLOT_WIDTH, panel, below);
    return { body: markup`${mark(cell, tone, under, slot, words.value)}${words.note}`, height: words.height };
  }
  const high = quantity.high === null ? {} : { high: panel.place(quantity.high) };
  // A share of the companies is placed where that many would be, and so is what its digits allow.
  const shift = cell.at === undefined ? 1 : cell.at / quantity.value;
  const allowed = allowedBy(quantity, (value) => panel.place(value * shift));
  const to = panel.place(quantity.value * shift);
  const place = { from, to, y: 0, height: thickness, allowed, ...high };
  const reached = Math.max(from, reach(canvas, place, quantity));
  const full = cell.text ?? label(quantity);
  const fits = reached + VALUE_GAP + textWidth(full, 'value') <= panel.right;
  const value = fits || cell.whole ? full : label(quantity);
  const end = clearOfTrack(panel, reached, textWidth(value, 'value'));
  const words = besideOrBelow({ ...cell, text: value }, end, panel, below);
  const line = reference(panel, end + VALUE_GAP, textWidth(value, 'value'), canvas);
  const drawn = mark(cell, tone, under, line, bar(canvas, place, quantity, tone), words.value);
  return { body: markup`${drawn}${words.note}`, height: words.height };
}

function track({ track: end, place, thickness }: PlacedPanel, from: number): Markup | false {
  if (end === undefined) return false;
  const x = place(end);
  return markup`<path class="track" d="M${from} 0H${x}V${thickness}H${from}Z"/><path class="track-end" d="M${x} -2V${thickness + 2}"/>`;
}

/** Where the value stands past the bar it must not stand on the end of the track. */
function clearOfTrack({ track: end, place }: PlacedPanel, reached: number, width: number): number {
  if (end === undefined) return reached;
  const x = place(end);
  return reached < x && reached + VALUE_GAP + width > x - 2 ? x : reached;
}

/** The line that bars are compared with, left out where a value would stand on it. */
function reference(panel: PlacedPanel, valueX: number, valueWidth: number, { wide }: Canvas): Markup | false {
  if (!panel.reference) return false;
  const x = panel.place(panel.reference.at);
  const covered = x > valueX - 2 && x < valueX + valueWidth + 2;
  const past = wide ? REACH.wide : REACH.narrow;
  return !covered && markup`<path class="reference" d="M${x} ${-past}V${panel.thickness + past}"/>`;
}

interface Words {
  value: Markup;
  note: Markup | false;
  height: number;
}

function besideOrBelow(
  { text: value = '', note, said: isSaid }: BarCell,
  end: number,
  panel: PlacedPanel,
  from: number,
): Words {
  const { thickness } = panel;
  const x = end + VALUE_GAP;
  const width = textWidth(value, 'value');
  const beside = x + width <= panel.right;
  const top = beside ? thickness / 2 - TEXT.value.line / 2 : thickness + 3;
  const start = beside ? x : from;
  const drawn = said(text('value', start, top, value), isSaid);
  if (!note) return { value: drawn, note: false, height: beside ? thickness : top + TEXT.value.line };
  const noteX = start + width + 10;
  if (noteX + textWidth(note.text, 'note') <= panel.right)
    return { value: drawn, note: remark(note, noteX, top + 0.5), height: top + TEXT.value.line };
  const below = (beside ? thickness : top + TEXT.value.line) + 3;
  const lines = wrap(note.text, 'note', panel.right - from);
  return { value: drawn, note: remark(note, from, below, lines), height: below + textHeight(lines, 'note') };
}
