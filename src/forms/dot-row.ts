import type { ScaleContinuousNumeric } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { label, NOT_PRINTED, type Quantity } from '../lib/number/quantity.ts';
import { allowedBy } from './allowed.ts';
import { mark, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { bar } from './edge.ts';
import { area } from './fill.ts';
import { allowedBand, point, pointReach, type Shape, RADIUS } from './point.ts';
import { remark, type Remark } from './remark.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

export interface DotRow extends Named {
  label: string;
  /** null is drawn as an empty slot with the words “not printed” */
  quantity: Quantity | null;
  tone?: Tone;
  shape?: Shape;
  /** what stands at the point where that is more than the quantity's own label */
  text?: string;
  /** a remark that belongs to the label: below it (720 px) or beside it (328 px) */
  detail?: Remark;
  /** a remark beside the value, below it where there is no room */
  note?: Remark;
}

/** Where the labels and the points of all rows stand. */
export interface Plot {
  labelWidth: number;
  /** px where the strips of the points begin */
  left: number;
  /** px of a value */
  place: ScaleContinuousNumeric<number, number>;
  /** px of zero where stems lead from it to the points */
  zero: number | null;
}

/** The part of a row that its point stands in the middle of. */
export interface Strip {
  top: number;
  height: number;
}

const VALUE_GAP = 6;
const NOTE_GAP = 10;
const SLOT = { width: 84, height: 12 };

/** A row's label and, apart because it may be a mark of its own, the remark that belongs to it. */
export function drawLabel(
  row: DotRow,
  width: number,
  canvas: Canvas,
): Block & { detail: Markup | undefined } {
  const lines = wrap(row.label, 'label', width);
  const height = textHeight(lines, 'label');
  const body = text('label', 0, 0, lines);
  if (!row.detail) return { body, height, detail: undefined };
  const x = textWidth(row.label, 'label') + NOTE_GAP;
  if (!canvas.wide && x + textWidth(row.detail.text, 'note') <= width)
    return { body, height, detail: remark(row.detail, x, 0.5) };
  const below = wrap(row.detail.text, 'note', width);
  return {
    body,
    height: height + textHeight(below, 'note'),
    detail: remark(row.detail, 0, height, below),
  };
}

/** A row with its name, its point and, where its remark found no room beside it, the lines below. */
export function drawDot(row: DotRow, name: Markup, strip: Strip, plot: Plot, canvas: Canvas): Block {
  const middle = strip.top + strip.height / 2;
  const bottom = strip.top + strip.height;
  const { body, end } = row.quantity
    ? drawValue(row, row.quantity, middle, plot, canvas)
    : drawSlot(row, middle, plot, canvas);
  const drawn = mark(row, row.tone, name, body);
  if (!row.note) return { body: drawn, height: bottom };
  const x = end + NOTE_GAP;
  if (x + textWidth(row.note.text, 'note') <= canvas.width)
    return { body: markup`${drawn}${remark(row.note, x, middle - TEXT.note.line / 2)}`, height: bottom };
  const from = canvas.wide ? (plot.zero ?? plot.left) + NOTE_GAP : 0;
  const lines = wrap(row.note.text, 'note', canvas.width - from);
  const below = remark(row.note, from, bottom - 4, lines);
  return { body: markup`${drawn}${below}`, height: bottom + textHeight(lines, 'note') + 4 };
}

/** Px that a row's value needs beyond the centre of its point. */
export function valueRoom(row: DotRow, side: 'left' | 'right'): number {
  const reach = row.quantity ? pointReach(row.quantity, side) : SLOT.width;
  return reach + VALUE_GAP + textWidth(valueOf(row), 'value');
}

/** A value stands right of its point, but left of it where a stem comes from the right. */
export function valueSide({ quantity }: DotRow, stems: boolean): 'left' | 'right' {
  return stems && quantity && quantity.value < 0 ? 'left' : 'right';
}

function valueOf({ text, quantity }: DotRow): string {
  return text ?? (quantity ? label(quantity) : NOT_PRINTED);
}

interface Drawn {
  body: Markup;
  /** px where the drawing ends and a remark may follow */
  end: number;
}

function drawValue(
  row: DotRow,
  quantity: Quantity,
  middle: number,
  { place, zero }: Plot,
  canvas: Canvas,
): Drawn {
  const x = place(quantity.value);
  const high = quantity.high === null ? x : place(quantity.high);
  const ends = { from: x, to: x, high, y: middle - RADIUS, height: 2 * RADIUS };
  const shape =
    quantity.high === null ? point(x, middle, quantity, row.shape) : bar(canvas, ends, quantity, row.tone);
  const allowed = allowedBy(quantity, place);
  const band = allowedBand(canvas, x, middle, allowed, row.tone);
  const stem = zero !== null && markup`<path class="stroke" d="M${zero} ${middle}H${x}"/>`;
  const toLeft = valueSide(row, zero !== null) === 'left';
  const outer = Math.max(high + pointReach(quantity, 'right'), band ? allowed![1] : 0);
  const valueX = toLeft ? x - valueRoom(row, 'left') : outer + VALUE_GAP;
  const words = text('value', valueX, middle - TEXT.value.line / 2, valueOf(row));
  const end = toLeft ? zero! : valueX + textWidth(valueOf(row), 'value');
  return { body: markup`${stem}${band}${shape}${words}`, end };
}

function drawSlot({ tone }: DotRow, middle: number, { left, zero }: Plot, canvas: Canvas): Drawn {
  const x = zero ?? left;
  const slot = area(
    canvas,
    { x, y: middle - SLOT.height / 2, width: SLOT.width, height: SLOT.height },
    'slot',
    tone,
  );
  const valueX = x + SLOT.width + VALUE_GAP;
  const words = text('value', valueX, middle - TEXT.value.line / 2, NOT_PRINTED);
  return { body: markup`${slot}${words}`, end: valueX + textWidth(NOT_PRINTED, 'value') };
}
