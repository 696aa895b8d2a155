import { range } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import type { Block, Tone } from './canvas.ts';

/** An amount as a field of small squares, one square one unit of it, filled as a page is read. */
export interface FieldSpec {
  /** squares side by side */
  columns: number;
  stretches: readonly Stretch[];
}

/** A part of the field, from one count of squares to another; a part of a square is drawn as a part. */
export interface Stretch {
  from: number;
  to: number;
  tone: Tone;
  /** outlines only: not there, or no longer */
  open?: boolean;
  /** with a line across each outline: somebody else’s */
  elsewhere?: boolean;
}

/** A piece of one line of the field, in squares. */
interface Piece {
  line: number;
  from: number;
  to: number;
}

const SIDE = 8.5;
const SEAM = 1.5;
const PITCH = SIDE + SEAM;

/** Px that so many squares side by side take. */
export function fieldWidth(columns: number): number {
  return columns * PITCH - SEAM;
}

/** Draws the stretches. Throws where there is nothing to draw. */
export function field({ columns, stretches }: FieldSpec): Block {
  const end = Math.max(0, ...stretches.map(({ to }) => to));
  if (end === 0) throw new Error('field: no squares');
  const lines = Math.ceil(end / columns);
  const solid = stretches.filter(({ open }) => !open).map((each) => area(each, columns));
  const open = stretches.filter(({ open }) => open).map((each) => outlines(each, columns));
  // Seams laid over whole areas take a tenth of the bytes of squares one by one.
  return { body: markup`${solid}${seams(columns, lines)}${open}`, height: fieldWidth(lines) };
}

function area({ from, to, tone }: Stretch, columns: number): Markup {
  const d = pieces(from, to, columns).map((piece) => box(piece, 0));
  return markup`<g class="tone-${tone}"><path class="solid" d="${d.join('')}"/></g>`;
}

function outlines({ from, to, tone, elsewhere }: Stretch, columns: number): Markup {
  const squares = range(Math.floor(from), Math.ceil(to)).flatMap((each) =>
    pieces(Math.max(from, each), Math.min(to, each + 1), columns),
  );
  const d = squares.map((piece) => box(piece, 0.5));
  const lines = elsewhere && markup`<path class="rule" d="${squares.map(across).join('')}"/>`;
  return markup`<g class="tone-${tone}"><path class="open" d="${d.join('')}"/>${lines}</g>`;
}

function pieces(from: number, to: number, columns: number): Piece[] {
  return range(Math.floor(from / columns), Math.ceil(to / columns)).map((line) => ({
    line,
    from: Math.max(0, from - line * columns),
    to: Math.min(columns, to - line * columns),
  }));
}

function box(piece: Piece, inset: number): string {
  const [x, width] = reach(piece, inset);
  return `M${x} ${piece.line * PITCH + inset}h${width}v${SIDE - 2 * inset}h${-width}z`;
}

function across(piece: Piece): string {
  const [x, width] = reach(piece, 0.5);
  return `M${x} ${piece.line * PITCH + SIDE / 2}h${width}`;
}

/** Left end and width in px. */
function reach({ from, to }: Piece, inset: number): [x: number, width: number] {
  const [left, right] = [place(from) + inset, place(to) - (Number.isInteger(to) ? SEAM : 0) - inset];
  return [round(left), round(Math.max(0.5, right - left))];
}

/** Parts of a square are parts of what is seen of it, not of the seam. */
function place(squares: number): number {
  return Math.floor(squares) * PITCH + (squares % 1) * SIDE;
}

function seams(columns: number, lines: number): Markup {
  const [width, height] = [fieldWidth(columns), fieldWidth(lines)];
  const down = range(1, columns).map((x) => `M${x * PITCH - SEAM / 2} 0v${height}`);
  const across = range(1, lines).map((y) => `M0 ${y * PITCH - SEAM / 2}h${width}`);
  return markup`<path class="seam" d="${[...down, ...across].join('')}"/>`;
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
