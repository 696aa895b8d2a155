import { scaleLinear } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { label, type Quantity } from '../lib/number/quantity.ts';
import { allowedBy } from './allowed.ts';
import { bar } from './edge.ts';
import { axis, AXIS_HEIGHT, type Tick } from './axis.ts';
import { mark, translate, type Block, type Canvas, type Named } from './canvas.ts';
import { allowedBand, point, pointReach, RADIUS } from './point.ts';
import { remark, withRemarks, type Remark } from './remark.ts';
import { TEXT, text, textWidth, wrap } from './text.ts';

/** Two dates of one measure on a shared scale, joined by an arrow that carries the change. */
export interface DumbbellSpec {
  rows: readonly DumbbellRow[];
  domain: readonly [number, number];
  ticks: readonly Tick[];
  /** a remark below the axis */
  foot?: Remark;
}

export interface DumbbellRow {
  label: string;
  /** null where nothing to compare with is known */
  before: End | null;
  after: End;
  /** printed change, on the arrow */
  change: Remark;
}

export interface End extends Named {
  quantity: Quantity;
  /** the date, written under the value: “2023” */
  when: string;
}

const LABEL_WIDTH = 190;
const ROW = { change: 20, line: 16, below: 40 };
const GAP = 16;
const LABEL_GAP = 14;
/** Px of each end above and below the middle of a row that has no arrow. */
const APART = 8;

/** Draws one row a measure, labels at the left (720 px) or above (328 px). Throws where there is nothing to draw. */
export function dumbbell(spec: DumbbellSpec, canvas: Canvas): Block {
  if (spec.rows.length === 0) throw new Error('dumbbell: no rows');
  const left = canvas.wide ? LABEL_WIDTH : 0;
  const place = scaleLinear()
    .domain(spec.domain)
    .range([left + RADIUS + 2, canvas.width - RADIUS - 2]);
  const marks: Markup[] = [];
  let y = 0;
  for (const row of spec.rows) {
    if (!canvas.wide) {
      marks.push(text('label', 0, y, row.label));
      y += TEXT.label.line + 6;
    } else
      marks.push(
        text(
          'label',
          0,
          y + ROW.change + apartOf(row) + ROW.line / 2 - TEXT.label.line / 2,
          wrap(row.label, 'label', LABEL_WIDTH - 16),
        ),
      );
    marks.push(translate(0, y, drawRow(row, place, left, canvas)));
    y += ROW.change + ROW.line + 2 * apartOf(row) + ROW.below + GAP;
  }
  const bottom = y - GAP;
  const axes = axis({ ticks: spec.ticks, place, left, right: canvas.width, lines: canvas.wide }, bottom);
  const drawn = { body: markup`${axes}${marks}`, height: bottom + AXIS_HEIGHT };
  return withRemarks(drawn, spec.foot && [spec.foot], canvas, 10);
}

function drawRow(row: DumbbellRow, place: (value: number) => number, left: number, canvas: Canvas): Markup {
  const right = canvas.width;
  const apart = apartOf(row);
  const middle = ROW.change + apart + ROW.line / 2;
  const placed = (end: End): PlacedEnd => ({ ...end, x: centre(end.quantity, place) });
  const [before, after] = [row.before && placed(row.before), placed(row.after)];
  const shaft = before !== null && apart === 0 && drawShaft(before, after, middle);
  const changeWidth = textWidth(row.change.text, 'note');
  const between = ((before ?? after).x + after.x) / 2;
  const changeX = clamp(between - changeWidth / 2, left, right - changeWidth);
  const draw = (end: PlacedEnd, x: number) => {
    const y = middle + (end === before ? -apart : apart);
    const shape = drawEnd(end.quantity, y, place, canvas);
    return mark(end, 'hue', shape, labels(end, x, middle + apart + RADIUS + 4));
  };
  const ends = [before, after].filter((end) => end !== null).sort((one, other) => one.x - other.x);
  const drawn = placeLabels(ends, left, right).map((x, at) => draw(ends[at]!, x));
  return markup`${shaft}${remark(row.change, changeX, 0)}${drawn}`;
}

/** Px at which the labels of one end, or of two from the left, begin: under their ends as far as they clear each other. */
function placeLabels([first, second]: readonly PlacedEnd[], left: number, right: number): number[] {
  if (!first) return [];
  if (!second) return [clamp(first.x - width(first) / 2, left, right - width(first))];
  const wanted = clamp(first.x - width(first) / 2, left, right);
  const secondX = Math.min(
    Math.max(second.x - width(second) / 2, wanted + width(first) + LABEL_GAP),
    right - width(second),
  );
  return [Math.min(wanted, secondX - LABEL_GAP - width(first)), secondX];
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
  place: (value: number) => number,
  canvas: Canvas,
): Markup {
  const from = place(quantity.value);
  if (quantity.high !== null) {
    const range = { from, to: from, high: place(quantity.high), y: middle - RADIUS, height: 2 * RADIUS };
    return bar(canvas, range, quantity);
  }
  const band = allowedBand(canvas, from, middle, allowedBy(quantity, place));
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

function labels({ quantity, when }: End, x: number, top: number): Markup {
  return markup`${text('value', x, top, label(quantity))}${text('note', x, top + TEXT.value.line - 1, when)}`;
}

function width({ quantity, when }: End): number {
  return Math.max(
    textWidth(label(quantity), 'value'),
    textWidth(when, 'note'),
    pointReach(quantity, 'right'),
  );
}

function clamp(x: number, least: number, most: number): number {
  return Math.min(Math.max(x, least), most);
}
