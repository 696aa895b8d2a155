import { scaleLinear, scaleLog } from 'd3';
import { markup } from '../lib/markup.ts';
import { axis, AXIS_HEIGHT, endRoom, tickLabels, type Tick } from './axis.ts';
import { sortableRow, sortableRows, stack, translate, type Block, type Canvas } from './canvas.ts';
import { groupsOf, type Group, type Grouped } from './group.ts';
import { drawGround } from './dot-ground.ts';
import { drawDot, drawLabel, valueRoom, valueSide, type DotRow, type Plot, type Strip } from './dot-row.ts';
import { RADIUS } from './point.ts';
import { remark, remarks, type Remark } from './remark.ts';
import { voiced, TEXT, text, textWidth } from './text.ts';

/** One point a row on a shared scale, in groups: for lists of rates, shares or sums that need not begin at zero as bars do. */
export type DotsSpec = Grouped<DotGroup> & {
  domain: readonly [number, number];
  ticks: readonly Tick[];
  /** logarithmic where sums span many sizes; then no zero and no stems */
  log?: boolean;
  /** a line from zero to each point */
  stems?: boolean;
  /** a line across all rows that the points are compared with */
  reference?: Reference;
  foot?: readonly Remark[];
};

export interface DotGroup extends Group<DotRow> {
  /** stretch of the scale where the points of this group are expected, tinted */
  expected?: readonly [number, number];
}

export type Reference = Remark & { at: number };

const LABEL_WIDTH = { most: 290, gap: 14 };
const STRIP = { wide: 26, narrow: 22 };
const NARROW_GAP = 6;
const GROUP_GAP = 16;
const EDGE = RADIUS + 2;
/** rows beyond which the scale is written above them too */
const LONG_LIST = 8;

/** Draws labels at the left (720 px) or above each point (328 px). Throws where there is nothing to draw. */
export function dots(spec: DotsSpec, canvas: Canvas): Block {
  const rows = groupsOf(spec).flatMap((group) => group.rows);
  if (rows.length === 0) throw new Error('dots: no rows');
  const plot = placeColumns(spec, rows, canvas);
  const body = stack(
    groupsOf(spec).map((group) => drawGroup(group, spec, plot, canvas)),
    GROUP_GAP,
  );
  const head = drawHead(spec, rows.length, plot, canvas);
  const scale = axis({ ...axisOf(spec, plot, canvas), lines: canvas.wide }, body.height + 4);
  const plotted = sortableRows(markup`${scale}${body.body}`, rows.map(valueOf));
  const drawn = {
    body: markup`${head.body}${translate(0, head.height, plotted)}`,
    height: head.height + body.height + 4 + AXIS_HEIGHT,
  };
  return spec.foot ? stack([drawn, remarks(spec.foot, canvas)], 10) : drawn;
}

/** The label column is as wide as its longest label, within bounds; the scale ends where every value still fits beside its point. */
function placeColumns(spec: DotsSpec, rows: readonly DotRow[], canvas: Canvas): Plot {
  const stems = spec.stems ?? false;
  const labels = rows.map(({ label, detail }) =>
    Math.max(textWidth(label, 'label'), detail ? textWidth(detail.text, 'note') : 0),
  );
  const labelWidth = canvas.wide ? Math.min(LABEL_WIDTH.most, Math.max(...labels)) : canvas.width;
  const left = canvas.wide ? labelWidth + LABEL_WIDTH.gap : 0;
  const scale = (spec.log ? scaleLog() : scaleLinear()).domain(spec.domain);
  const toLeft = rows.filter((row) => valueSide(row, stems) === 'left');
  const from = left + Math.max(EDGE, ...toLeft.map((row) => valueRoom(row, 'left')));
  const share = scale.copy().range([0, 1]);
  const ends = rows
    .filter((row) => row.quantity && !toLeft.includes(row))
    .map((row) => from + (canvas.width - valueRoom(row, 'right') - from) / share(outermost(row)));
  const room = Math.max(EDGE, endRoom(spec.ticks, spec.domain));
  const to = Math.min(canvas.width - room, ...ends.filter((end) => end > from));
  const place = scale.range([from, Math.floor(to)]);
  return { place, left, labelWidth, zero: stems ? place(0) : null };
}

function valueOf({ quantity }: DotRow): number | null {
  return quantity?.value ?? null;
}

function outermost({ quantity }: DotRow): number {
  return quantity!.high ?? quantity!.value;
}

/** What the points are compared with, in words, and the scale once more where the list is long. */
function drawHead(spec: DotsSpec, rows: number, plot: Plot, canvas: Canvas): Block {
  const blocks: Block[] = [];
  if (spec.reference) {
    const x = Math.min(plot.place(spec.reference.at), canvas.width - textWidth(spec.reference.text, 'note'));
    blocks.push({ body: remark(spec.reference, x, 0), height: TEXT.note.line });
  }
  if (rows > LONG_LIST) {
    const ticks = spec.ticks.map(({ value, label }) => ({ value, label }));
    blocks.push({ body: tickLabels({ ...axisOf(spec, plot, canvas), ticks }, 0), height: TEXT.tick.line });
  }
  const head = stack(blocks, 4);
  return { ...head, height: blocks.length > 0 ? head.height + 6 : 0 };
}

function axisOf({ ticks }: DotsSpec, { place, left }: Plot, { width }: Canvas) {
  return { ticks, place, left, right: width };
}

function drawGroup(group: DotGroup, spec: DotsSpec, plot: Plot, canvas: Canvas): Block {
  const rows = group.rows.map((row) => drawRow(row, group, spec, plot, canvas));
  const title = group.title && {
    body: voiced(text('group', 0, 0, group.title), group.title),
    height: TEXT.group.line + 4,
  };
  return stack(title ? [title, ...rows] : rows, 0);
}

function drawRow(row: DotRow, group: DotGroup, spec: DotsSpec, plot: Plot, canvas: Canvas): Block {
  const label = drawLabel(row, plot.labelWidth, canvas);
  const strip: Strip = canvas.wide
    ? { top: 0, height: Math.max(STRIP.wide, label.height + 8) }
    : { top: label.height, height: STRIP.narrow };
  const above = canvas.wide ? (strip.height - label.height) / 2 : 0;
  const drawn = drawDot(row, translate(0, above, label.body), strip, plot, canvas);
  const detail = label.detail && translate(0, above, label.detail);
  const compared = { expected: group.expected, reference: spec.reference?.at };
  const ground = drawGround(row, strip, compared, plot, canvas);
  const height = drawn.height + (canvas.wide ? 0 : NARROW_GAP);
  const body = markup`${ground}${drawn.body}${detail}`;
  return { body: sortableRow(body, valueOf(row), height), height };
}
