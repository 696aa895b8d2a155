import { markup, type Markup } from '../lib/markup.ts';
import { label, type Quantity } from '../lib/number/quantity.ts';
import { allowedBy } from './allowed.ts';
import { mark, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { bar } from './edge.ts';
import { allowedBand, point, pointReach, RADIUS } from './point.ts';
import { remark, remarkWidth, type Remark } from './remark.ts';
import { voiced, TEXT, text, textHeight, textWidth, wrap } from './text.ts';

export interface DumbbellRow {
  label: string;
  /** null where nothing to compare with is known */
  before: End | null;
  after: End;
  /** printed change, beside the arrow */
  change: Remark;
  tone?: Tone;
}

export interface End extends Named {
  quantity: Quantity;
  /** the date, written after the value: “2023” */
  when: string;
}

/** Where the labels end and the scale begins, and px of a value. */
export interface DumbbellPlot {
  left: number;
  place: (value: number) => number;
}

/** Px of a row: a line of words above and below the ends, each with a leader to its end. */
const ROW = { words: TEXT.value.line, leader: 7, line: 16 };
const GAP = { label: 4, column: 16, when: 5, change: 10 };
/** Px by which words clear the line at zero, which runs down the rows at 720 px. */
const CLEAR_OF_ZERO = RADIUS + 8;
/** Px of each end above and below the middle of a row that has no arrow. */
const APART = 8;

/** The earlier end has its words above it and the later one below: close ends cannot take each other’s. */
export function drawRow(row: DumbbellRow, plot: DumbbellPlot, canvas: Canvas): Block {
  const { place, left } = plot;
  const apart = apartOf(row);
  const name = wrap(row.label, 'label', canvas.wide ? left - GAP.column : canvas.width);
  const top = canvas.wide ? 0 : textHeight(name, 'label') + GAP.label;
  const middle = top + ROW.words + ROW.leader + apart + ROW.line / 2;
  const placed = (end: End): PlacedEnd => ({ ...end, x: centre(end.quantity, place) });
  const [before, after] = [row.before && placed(row.before), placed(row.after)];
  const shaft = before !== null && apart === 0 && drawShaft(before, after, middle);
  const draw = (end: PlacedEnd, side: -1 | 1) => {
    const y = middle + side * apart;
    const shape = drawEnd(end.quantity, y, row.tone, place, canvas);
    return mark(end, row.tone, shape, words(end, y, side, plot, canvas));
  };
  const ends = before ? [before, after] : [after];
  const change = remark(row.change, changeAt(row.change, ends, plot, canvas), middle - TEXT.note.line / 2);
  const nameTop = canvas.wide ? middle - textHeight(name, 'label') / 2 : 0;
  const named = voiced(text('label', 0, nameTop, name), row.label);
  const body = markup`${named}${shaft}${change}${before && draw(before, -1)}${draw(after, 1)}`;
  return { body, height: middle + apart + ROW.line / 2 + ROW.leader + ROW.words };
}

/** Value and date on one line, joined by a leader to the end that they belong to. */
function words(
  { quantity, when, x }: PlacedEnd,
  y: number,
  side: -1 | 1,
  { left }: DumbbellPlot,
  { width, wide }: Canvas,
): Markup {
  const value = label(quantity);
  const whenAt = textWidth(value, 'value') + GAP.when;
  const whole = whenAt + textWidth(when, 'note');
  const from = Math.floor(clamp(x - whole / 2, wide ? left + CLEAR_OF_ZERO : 0, width - whole));
  const rim = y + side * (RADIUS + 1);
  const line = y + side * (ROW.line / 2 + ROW.leader);
  const top = side < 0 ? line - ROW.words : line;
  return markup`<path class="leader" d="M${x} ${rim}V${line}"/>${text('value', from, top, value)}${text('note', from + whenAt, top + 0.5, when)}`;
}

/** Px where the change begins: after the further end, or before the nearer where there is no room. */
function changeAt(
  change: Remark,
  ends: readonly PlacedEnd[],
  { place, left }: DumbbellPlot,
  { width }: Canvas,
): number {
  const own = remarkWidth(change);
  const reached = ends.map(({ quantity }) => extent(quantity, place));
  const after = Math.max(...reached.map(([, to]) => to)) + GAP.change;
  if (after + own <= width) return after;
  return Math.max(left, Math.min(...reached.map(([from]) => from)) - GAP.change - own);
}

/** Px between which an end is drawn. */
function extent(quantity: Quantity, place: (value: number) => number): readonly [number, number] {
  const [from, to] = [place(quantity.value), place(quantity.high ?? quantity.value)];
  const [least, most] = allowedBy(quantity, place) ?? [from, to];
  return [
    Math.min(least, from - pointReach(quantity, 'left')),
    Math.max(most, to + pointReach(quantity, 'right')),
  ];
}

/** A range has no point from which an arrow could start, and may reach into the other end: each gets a line of its own. */
function apartOf({ before, after }: DumbbellRow): number {
  return [before, after].some((end) => end && end.quantity.high !== null) ? APART : 0;
}

interface PlacedEnd extends End {
  x: number;
}

function centre({ value, high }: Quantity, place: (value: number) => number): number {
  return (place(value) + place(high ?? value)) / 2;
}

function drawEnd(
  quantity: Quantity,
  middle: number,
  tone: Tone | undefined,
  place: (value: number) => number,
  canvas: Canvas,
): Markup {
  const from = place(quantity.value);
  if (quantity.high !== null) {
    const range = { from, to: from, high: place(quantity.high), y: middle - RADIUS, height: 2 * RADIUS };
    return bar(canvas, range, quantity, tone);
  }
  const band = allowedBand(canvas, from, middle, allowedBy(quantity, place), tone);
  return markup`${band}${point(from, middle, quantity)}`;
}

/** None where the ends leave it no room. */
function drawShaft(before: PlacedEnd, after: PlacedEnd, middle: number): Markup | false {
  const forward = after.x >= before.x ? 1 : -1;
  const [ahead, behind] = forward === 1 ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const tail = before.x + pointReach(before.quantity, ahead) * forward;
  const tip = after.x - (pointReach(after.quantity, behind) + 3) * forward;
  if ((tip - tail) * forward < 0) return false;
  return markup`<path class="leader arrow" d="M${tail} ${middle}H${tip}m${-6 * forward} -4l${6 * forward} 4l${-6 * forward} 4"/>`;
}

function clamp(x: number, least: number, most: number): number {
  return Math.min(Math.max(x, least), most);
}
