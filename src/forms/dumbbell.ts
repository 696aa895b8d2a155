import { scaleLinear } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { label, type Quantity } from '../lib/number/quantity.ts';
import { axis, AXIS_HEIGHT, type Tick } from './axis.ts';
import { mark, translate, type Block, type Canvas, type Named } from './canvas.ts';
import { point, pointReach, RADIUS } from './point.ts';
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
  before: End;
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
          y + ROW.change + ROW.line / 2 - TEXT.label.line / 2,
          wrap(row.label, 'label', LABEL_WIDTH - 16),
        ),
      );
    marks.push(translate(0, y, drawRow(row, place, left, canvas.width)));
    y += ROW.change + ROW.line + ROW.below + GAP;
  }
  const bottom = y - GAP;
  const axes = axis({ ticks: spec.ticks, place, left, right: canvas.width, lines: canvas.wide }, bottom);
  const drawn = { body: markup`${axes}${marks}`, height: bottom + AXIS_HEIGHT };
  return withRemarks(drawn, spec.foot && [spec.foot], canvas, 10);
}

function drawRow(row: DumbbellRow, place: (value: number) => number, left: number, right: number): Markup {
  const middle = ROW.change + ROW.line / 2;
  const ends = [row.before, row.after].map((end) => ({ ...end, x: place(end.quantity.value) }));
  const [before, after] = ends as [PlacedEnd, PlacedEnd];
  const forward = after.x >= before.x ? 1 : -1;
  const [ahead, behind] = forward === 1 ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const tail = before.x + pointReach(before.quantity, ahead) * forward;
  const tip = after.x - (pointReach(after.quantity, behind) + 3) * forward;
  const shaft = markup`<path class="leader arrow" d="M${tail} ${middle}H${tip}m${-6 * forward} -4l${6 * forward} 4l${-6 * forward} 4"/>`;
  const changeWidth = textWidth(row.change.text, 'note');
  const changeX = clamp((before.x + after.x) / 2 - changeWidth / 2, left, right - changeWidth);
  const [first, second] = before.x < after.x ? [before, after] : [after, before];
  const wanted = clamp(first.x - width(first) / 2, left, right);
  const secondX = Math.min(
    Math.max(second.x - width(second) / 2, wanted + width(first) + LABEL_GAP),
    right - width(second),
  );
  const firstX = Math.min(wanted, secondX - LABEL_GAP - width(first));
  const draw = (end: PlacedEnd, x: number) =>
    mark(end, 'hue', point(end.x, middle, end.quantity), labels(end, x, middle + RADIUS + 4));
  return markup`${shaft}${remark(row.change, changeX, 0)}${draw(first, firstX)}${draw(second, secondX)}`;
}

interface PlacedEnd extends End {
  x: number;
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
