import { cumsum, max, min, scaleLinear, sum } from 'd3';
import { markup } from '../lib/markup.ts';
import { mark, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { area, fillOfOwner } from './fill.ts';
import {
  drawHead,
  HEAD_GAP,
  headHeight,
  headLines,
  headTops,
  type Head,
  type HeadWords,
} from './marimekko-head.ts';
import { voiced, said, TEXT, text, textHeight, wrap } from './text.ts';

/** Columns whose width is a size and whose height is a rate, so that the area is the change. */
export interface MarimekkoSpec {
  columns: readonly Column[];
  /** what the first so many columns come to together, the number of the headline */
  together?: Together;
  /** what the whole came to, at the right edge or the foot */
  whole: Named & { rate: number; text: string };
}

export interface Together {
  columns: number;
  text: string;
}

export interface Column extends Named, HeadWords {
  /** px width comes from this, in any unit shared by all columns */
  size: number;
  /** per cent, negative below the line */
  rate: number;
  tone?: Tone;
  /** ours rather than printed */
  computed: boolean;
  /** somebody else’s */
  elsewhere?: boolean;
}

const HEIGHT = { wide: 240, narrow: 200, large: 110 };
const SEAM = 1.5;
const WHOLE_WIDTH = 92;
const BRACKET = { gap: 7, depth: 5, words: 3 };

/** Columns on a line at zero, each under its head. Throws where there is nothing to draw. */
export function marimekko({ columns, together, whole }: MarimekkoSpec, canvas: Canvas): Block {
  if (columns.length === 0) throw new Error('marimekko: no columns');
  // In large type the last line must do: how fast.
  const heads = columns.map(({ title, lines }) =>
    headLines({ title, lines: canvas.large ? lines.slice(-1) : lines }),
  );
  const plot = placeColumns(columns, heads, canvas);
  const { right, starts, down, tops } = plot;
  const zero = down(0);
  const marks = columns.map((column, index) => {
    const [x, end] = [starts[index]!, down(column.rate)];
    const width = starts[index + 1]! - x - SEAM;
    const box = { x, y: Math.min(zero, end), width, height: Math.abs(end - zero) };
    const lines = heads[index]!;
    const foot = tops[index]! + headHeight(lines) + 2;
    const leader =
      box.y - foot > 2 * HEAD_GAP && markup`<path class="leader" d="M${x + 0.5} ${foot}V${box.y - 2}"/>`;
    const drawn = area(canvas, box, fillOfOwner(column), column.tone);
    return mark(column, column.tone, drawn, leader, drawHead(column, x, tops[index]!, lines));
  });
  const line = markup`<path class="zero" d="M0 ${zero}H${canvas.width}"/>`;
  const bracket = together && drawBracket(together, starts[together.columns]! - SEAM, zero);
  const bottom = Math.max(down.range()[1]!, zero + (bracket?.height ?? 0));
  const total = hasBeside(canvas)
    ? wholeBeside(whole, right, zero, down(whole.rate))
    : wholeBelow(whole, bottom + HEAD_GAP, canvas);
  const body = markup`${marks}${line}${bracket?.body}${total.body}`;
  return { body, height: Math.max(bottom, total.height) };
}

/** Px of all columns: their left edges and the end of the last, the scale of rates, and the tops of their heads. */
function placeColumns(columns: readonly Column[], heads: readonly Head[], canvas: Canvas) {
  const right = canvas.width - (hasBeside(canvas) ? WHOLE_WIDTH : 0);
  const across = scaleLinear()
    .domain([0, sum(columns, size)])
    .range([0, right]);
  const starts = [0, ...cumsum(columns, size)].map((each) => across(each));
  const height = HEIGHT[canvas.large ? 'large' : canvas.wide ? 'wide' : 'narrow'];
  const down = scaleLinear()
    .domain([Math.max(0, max(columns, rate) ?? 0), Math.min(0, min(columns, rate) ?? 0)])
    .range([0, height]);
  const rawTops = headTops(
    columns.map((column) => down(Math.max(0, column.rate))),
    heads,
  );
  const room = -Math.min(0, ...rawTops);
  return { right, starts, down: down.range([room, room + height]), tops: rawTops.map((top) => top + room) };
}

/** Whether the whole has a column of its own beside the others. */
const hasBeside = ({ wide, large }: Canvas) => wide && !large;

/** Under the columns that rise together, what they come to. */
function drawBracket({ text: words }: Together, end: number, zero: number): Block {
  const top = zero + BRACKET.gap;
  const foot = top + BRACKET.depth;
  const line = markup`<path class="leader" d="M0.5 ${top}V${foot}H${end}V${top}"/>`;
  const drawn = voiced(said(text('value', 0, foot + BRACKET.words, words), true), words);
  return {
    body: markup`<g aria-hidden="true">${line}</g>${drawn}`,
    height: BRACKET.gap + BRACKET.depth + BRACKET.words + TEXT.value.line,
  };
}

function wholeBeside(whole: MarimekkoSpec['whole'], right: number, zero: number, level: number): Block {
  const line = markup`<path class="stroke" d="M${right + 6} ${level}h${WHOLE_WIDTH - 6}"/>`;
  const lines = wrap(whole.text, 'note', WHOLE_WIDTH - 6);
  const words = text('note', right + 6, zero + 6, lines);
  return { body: mark(whole, 'neutral', line, words), height: zero + 6 + textHeight(lines, 'note') };
}

function wholeBelow(whole: MarimekkoSpec['whole'], top: number, { width }: Canvas): Block {
  const lines = wrap(whole.text, 'note', width);
  return {
    body: mark(whole, 'neutral', text('note', 0, top, lines)),
    height: top + textHeight(lines, 'note'),
  };
}

const size = (column: Column) => column.size;
const rate = (column: Column) => column.rate;
