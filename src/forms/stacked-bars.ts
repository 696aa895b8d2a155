import { max, scaleLinear, sum } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { HEDGE } from '../lib/number/hedge.ts';
import { label, type Quantity } from '../lib/number/quantity.ts';
import { mark, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { chevron, fringe } from './edge.ts';
import { area, fillOfOwner } from './fill.ts';
import { remarks, type Remark } from './remark.ts';
import type { Sign } from './sign.ts';
import { voiced, TEXT, text, textWidth } from './text.ts';

/** Wholes cut into parts, one bar a whole, all on one scale from zero. */
export interface StackedBarsSpec {
  rows: readonly StackedRow[];
  /** what the width stands for, in the unit of the parts; the longest of the bars where it is not given */
  total?: number;
}

export interface StackedRow {
  /** what the whole is */
  title?: string;
  /** parts from the left; each begins where the one before is stated to end */
  segments: readonly Segment[];
  /** remarks below the bar */
  notes?: readonly Remark[];
}

export interface Segment extends Named {
  quantity: Quantity;
  tone?: Tone;
  /** what the part is, above the bar */
  label: string;
  /** what stands there instead of the quantity’s own label */
  value?: string;
}

const BAR = 26;
const SEAM = 1.5;
const GAP = 26;

/** Draws names and values above each bar, left-aligned to their parts. Throws where there is nothing to draw. */
export function stackedBars({ rows, total = longest(rows) }: StackedBarsSpec, canvas: Canvas): Block {
  if (rows.length === 0) throw new Error('stacked bars: no rows');
  const place = scaleLinear().domain([0, total]).range([0, canvas.width]);
  const marks: Markup[] = [];
  let y = 0;
  for (const row of rows) {
    if (row.title) {
      marks.push(voiced(text('group', 0, y, row.title), row.title));
      y += TEXT.group.line + 4;
    }
    const drawn = drawRow(row, place, canvas);
    marks.push(translate(0, y, drawn.body));
    y += drawn.height + GAP;
  }
  return { body: markup`${marks}`, height: y - GAP };
}

function longest(rows: readonly StackedRow[]): number {
  return max(rows, ({ segments }) => sum(segments, ({ quantity }) => quantity.value)) ?? 0;
}

function drawRow(row: StackedRow, place: (value: number) => number, canvas: Canvas): Block {
  const top = TEXT.label.line + TEXT.value.line + 4;
  const marks: Markup[] = [];
  const fringes: Markup[] = [];
  let start = 0;
  let labelEnd = -Infinity;
  for (const segment of row.segments) {
    const { quantity, value = label(quantity) } = segment;
    const x = place(start);
    const end = place(start + quantity.value);
    const labelWidth = Math.max(textWidth(segment.label, 'label'), textWidth(value, 'value'));
    const labelX = Math.min(Math.max(x, labelEnd + 10), canvas.width - labelWidth);
    const last = segment === row.segments.at(-1);
    const box = { x, y: top, width: end - x - (last ? 0 : SEAM), height: BAR };
    const filled = area(canvas, box, fillOfOwner(quantity), segment.tone);
    const words = markup`${text('label', labelX, 0, segment.label)}${text('value', labelX, TEXT.label.line, value)}`;
    marks.push(mark(segment, segment.tone, filled, words));
    if (HEDGE[quantity.hedge].direction === 'above')
      fringes.push(openEdge(segment, end - SEAM, end - x, top, canvas));
    labelEnd = labelX + labelWidth;
    start += quantity.value;
  }
  const notes = row.notes && remarks(row.notes, canvas);
  if (notes) marks.push(translate(0, top + BAR + 6, notes.body));
  return { body: markup`${marks}${fringes}`, height: top + BAR + (notes ? 6 + notes.height : 0) };
}

/** Beyond an open end the part may run on into its neighbour: the fringe lies over the neighbour's beginning. */
function openEdge({ tone = 'hue' }: Segment, x: number, length: number, top: number, canvas: Canvas): Markup {
  const reach = fringe(canvas, length);
  const ground = markup`<path class="on-card" d="M${x} ${top - 1}h${reach + 12}v${BAR + 2}h${-reach - 12}z"/>`;
  const hatch = area(canvas, { x, y: top, width: reach, height: BAR }, 'hatch', tone);
  return markup`<g class="tone-${tone}" aria-hidden="true">${ground}${hatch}${chevron(x + reach + 3, top + BAR / 2, 12, 1)}</g>`.with(
    'more-than' satisfies Sign,
  );
}
