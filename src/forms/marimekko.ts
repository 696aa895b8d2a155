import { cumsum, max, min, scaleLinear, sum } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { mark, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { area, fillOfOwner } from './fill.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Columns whose width is a size and whose height is a rate, so that the area is the change. */
export interface MarimekkoSpec {
  columns: readonly Column[];
  /** what the whole came to, at the right edge or the foot */
  whole: Named & { rate: number; text: string };
}

export interface Column extends Named {
  /** px width comes from this, in any unit shared by all columns */
  size: number;
  /** per cent, negative below the line */
  rate: number;
  tone?: Tone;
  /** ours rather than printed */
  computed: boolean;
  /** somebody else’s */
  elsewhere?: boolean;
  title: string;
  /** how many, how fast: lines under the title */
  lines: readonly string[];
}

const HEIGHT = 240;
const SEAM = 1.5;
const WHOLE_WIDTH = 92;
const HEAD_WIDTH = 170;
const HEAD_GAP = 6;

/** Columns at 720 px, rows at 328 px (thickness for width, length for height). Throws where there is nothing to draw. */
export function marimekko(spec: MarimekkoSpec, canvas: Canvas): Block {
  if (spec.columns.length === 0) throw new Error('marimekko: no columns');
  return canvas.wide ? columns(spec, canvas) : rows(spec, canvas);
}

function columns({ columns, whole }: MarimekkoSpec, canvas: Canvas): Block {
  const right = canvas.width - WHOLE_WIDTH;
  const across = scaleLinear()
    .domain([0, sum(columns, size)])
    .range([0, right]);
  const starts = [0, ...cumsum(columns, size)];
  const heads = columns.map((column) => headLines(column, HEAD_WIDTH));
  const headRoom = 2 * (max(heads, headHeight) ?? 0);
  const down = scaleLinear()
    .domain([Math.max(0, max(columns, rate) ?? 0), Math.min(0, min(columns, rate) ?? 0)])
    .range([headRoom, headRoom + HEIGHT]);
  const zero = down(0);
  const tops = headTops(
    columns.map((column) => down(Math.max(0, column.rate))),
    heads,
  );
  const marks = columns.map((column, index) => {
    const x = across(starts[index]!);
    const end = down(column.rate);
    const box = {
      x,
      y: Math.min(zero, end),
      width: across(starts[index + 1]!) - x - SEAM,
      height: Math.abs(end - zero),
    };
    const lines = heads[index]!;
    const top = tops[index]!;
    const foot = top + headHeight(lines) + 2;
    const leader =
      box.y - foot > 2 * HEAD_GAP && markup`<path class="leader" d="M${x + 0.5} ${foot}V${box.y - 2}"/>`;
    return mark(
      column,
      column.tone,
      area(canvas, box, fillOfOwner(column), column.tone),
      leader,
      head(x, top, lines),
    );
  });
  const line = markup`<path class="zero" d="M0 ${zero}H${canvas.width}"/>`;
  const wholeY = down(whole.rate);
  const level = markup`<path class="stroke" d="M${right + 6} ${wholeY}h${WHOLE_WIDTH - 6}"/>`;
  const wholeText = text('note', right + 6, zero + 6, wrap(whole.text, 'note', WHOLE_WIDTH - 6));
  const wholeMark = mark(whole, 'neutral', level, wholeText);
  return { body: markup`${marks}${line}${wholeMark}`, height: headRoom + HEIGHT };
}

function rows({ columns, whole }: MarimekkoSpec, canvas: Canvas): Block {
  const thickness = scaleLinear()
    .domain([0, max(columns, size)!])
    .range([0, 90]);
  const across = scaleLinear()
    .domain([Math.min(0, min(columns, rate)!), Math.max(0, max(columns, rate)!)])
    .range([0, canvas.width]);
  const zero = across(0);
  const marks: Markup[] = [];
  let y = 0;
  for (const column of columns) {
    const lines = headLines(column, canvas.width);
    const height = Math.max(18, thickness(column.size));
    const end = across(column.rate);
    const box = { x: Math.min(zero, end), y: headHeight(lines) + 4, width: Math.abs(end - zero), height };
    const line = markup`<path class="zero" d="M${zero} ${box.y - 2}v${height + 4}"/>`;
    const drawn = area(canvas, box, fillOfOwner(column), column.tone);
    marks.push(translate(0, y, mark(column, column.tone, drawn, line, head(0, 0, lines))));
    y += box.y + height + 16;
  }
  const lines = wrap(whole.text, 'note', canvas.width);
  marks.push(mark(whole, 'neutral', text('note', 0, y, lines)));
  return { body: markup`${marks}`, height: y + textHeight(lines, 'note') };
}

/** Px of each head's top: just above its column, or above the next head where that one would run into it. */
function headTops(columnTops: readonly number[], heads: readonly Head[]): number[] {
  const tops: number[] = [];
  for (let index = heads.length - 1; index >= 0; index -= 1) {
    const foot = Math.min(columnTops[index]!, tops[index + 1] ?? Infinity);
    tops[index] = foot - HEAD_GAP - headHeight(heads[index]!);
  }
  return tops;
}

interface Head {
  title: string[];
  lines: string[];
}

function headLines({ title, lines }: Column, width: number): Head {
  return {
    title: wrap(title, 'value', width),
    lines: lines.flatMap((line) =>
      wrap(line, 'note', Math.max(width, textWidth('nearly 999 companies', 'note'))),
    ),
  };
}

function headHeight({ title, lines }: Head): number {
  return textHeight(title, 'value') + textHeight(lines, 'note');
}

function head(x: number, top: number, { title, lines }: Head): Markup {
  return markup`${text('value', x, top, title)}${text('note', x, top + title.length * TEXT.value.line, lines)}`;
}

const size = (column: Column) => column.size;
const rate = (column: Column) => column.rate;
