import { scaleLinear, scaleLog } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { label, type Quantity } from '../lib/quantity.ts';
import { axis, AXIS_HEIGHT, type Tick } from './axis.ts';
import { mark, stack, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { area } from './fill.ts';
import { point, pointReach, RADIUS } from './point.ts';
import { remark, remarks, type Remark } from './remark.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** One point a row on a shared scale, in groups: for lists of rates, shares or sums that must not begin at zero as bars do. */
export interface DotsSpec {
  groups: readonly DotGroup[];
  domain: readonly [number, number];
  ticks: readonly Tick[];
  /** logarithmic where sums span many sizes; then no zero and no stems */
  log?: boolean;
  /** a line from zero to each point */
  stems?: boolean;
  /** a line across all rows that the points are compared with */
  reference?: Remark & { at: number };
  foot?: readonly Remark[];
}

export interface DotGroup {
  title: string;
  rows: readonly DotRow[];
}

export interface DotRow extends Named {
  label: string;
  /** null is drawn as an empty slot with the words “not printed” */
  quantity: Quantity | null;
  tone: Tone;
  shape?: Shape;
  /** what stands at the point where that is more than the quantity's own label */
  text?: string;
  note?: Remark;
}

/** What kind of number a point is, where one chart has several kinds. */
export type Shape = 'disc' | 'square' | 'diamond';

const ROW = 24;
const LABEL_WIDTH = { most: 290, gap: 20 };
const NARROW_LABEL_GAP = 2;
const VALUE_GAP = 6;
const GROUP_GAP = 12;
const SLOT = { width: 84, height: 12 };

/** Draws labels at the left (720 px) or above each point (328 px). Throws where there is nothing to draw. */
export function dots(spec: DotsSpec, canvas: Canvas): Block {
  const rows = spec.groups.flatMap((group) => group.rows);
  if (rows.length === 0) throw new Error('dots: no rows');
  const labelWidth = canvas.wide
    ? Math.min(LABEL_WIDTH.most, Math.max(...rows.map((row) => textWidth(row.label, 'label'))))
    : 0;
  const left = canvas.wide ? labelWidth + LABEL_WIDTH.gap : 0;
  const scale = spec.log ? scaleLog() : scaleLinear();
  const place = scale.domain(spec.domain).range([left + RADIUS + 2, canvas.width - RADIUS - 2]);
  const top = spec.reference ? TEXT.note.line + 4 : 0;
  const body: Markup[] = [];
  let y = top;
  for (const group of spec.groups) {
    if (group.title) {
      y += y > top ? GROUP_GAP : 0;
      body.push(text('group', 0, y, group.title));
      y += TEXT.group.line + 4;
    }
    for (const row of group.rows) {
      const drawn = drawRow(row, { place, left, labelWidth }, spec, canvas);
      body.push(translate(0, y, drawn.body));
      y += drawn.height;
    }
  }
  const ticks = axis({ ticks: spec.ticks, place, left, right: canvas.width, lines: canvas.wide }, y + 2);
  const drawn = {
    body: markup`${ticks}${spec.reference && reference(spec.reference, place, top, y, canvas)}${body}`,
    height: y + 2 + AXIS_HEIGHT,
  };
  return spec.foot ? stack([drawn, remarks(spec.foot, canvas)], 10) : drawn;
}

interface Plot {
  place: (value: number) => number;
  left: number;
  labelWidth: number;
}

function drawRow(
  row: DotRow,
  { place, left, labelWidth }: Plot,
  { stems, domain }: DotsSpec,
  canvas: Canvas,
): Block {
  const lines = wrap(row.label, 'label', canvas.wide ? labelWidth : canvas.width);
  const labelHeight = textHeight(lines, 'label');
  const height = canvas.wide ? Math.max(ROW, labelHeight + 6) : labelHeight + NARROW_LABEL_GAP + ROW;
  const middle = canvas.wide ? ROW / 2 : labelHeight + NARROW_LABEL_GAP + 9;
  const name = text('label', 0, canvas.wide ? middle - TEXT.label.line / 2 : 0, lines);
  if (!row.quantity) {
    const x = place(Math.max(domain[0], 0));
    const slot = area(
      canvas,
      { x, y: middle - SLOT.height / 2, width: SLOT.width, height: SLOT.height },
      'slot',
      row.tone,
    );
    const words = text('value', x + SLOT.width + VALUE_GAP, middle - TEXT.value.line / 2, 'not printed');
    return { body: mark(row, row.tone, name, slot, words), height };
  }
  const x = place(row.quantity.value);
  const stem = stems && markup`<path class="stroke" d="M${place(0)} ${middle}H${x}"/>`;
  const value = row.text ?? label(row.quantity);
  const width = textWidth(value, 'value');
  const reach = pointReach(row.quantity, 'right') + VALUE_GAP;
  const beside = x + reach + width <= canvas.width;
  const valueX = beside
    ? x + reach
    : Math.max(left, x - pointReach(row.quantity, 'left') - VALUE_GAP - width);
  const words = text('value', valueX, middle - TEXT.value.line / 2, value);
  const drawn = mark(row, row.tone, name, stem, shaped(row.shape ?? 'disc', x, middle, row.quantity), words);
  const note = row.note && noteBeside(row.note, valueX + width + 10, middle, canvas);
  return { body: markup`${drawn}${note}`, height };
}

/** Only where it fits: what does not belongs under the chart. */
function noteBeside(note: Remark, x: number, middle: number, canvas: Canvas): Markup | false {
  return x + textWidth(note.text, 'note') <= canvas.width && remark(note, x, middle - TEXT.note.line / 2);
}

function shaped(shape: Shape, x: number, y: number, quantity: Quantity): Markup {
  if (shape === 'disc') return point(x, y, quantity);
  const side = RADIUS - 0.75;
  const outline =
    shape === 'square'
      ? `M${x - side} ${y - side}h${2 * side}v${2 * side}h${-2 * side}z`
      : `M${x} ${y - RADIUS - 1}l${RADIUS + 1} ${RADIUS + 1}l${-RADIUS - 1} ${RADIUS + 1}l${-RADIUS - 1} ${-RADIUS - 1}z`;
  const hollow = quantity.upperLimit || quantity.computed;
  return markup`<path class="${hollow ? 'point' : 'solid'}" d="${outline}"/>`;
}

function reference(
  { at, ...words }: Remark & { at: number },
  place: (value: number) => number,
  top: number,
  bottom: number,
  canvas: Canvas,
): Markup {
  const x = place(at);
  const width = textWidth(words.text, 'note');
  return markup`<path class="reference" d="M${x} ${top - 2}V${bottom}"/>${remark(words, Math.min(x + 4, canvas.width - width), 0)}`;
}
