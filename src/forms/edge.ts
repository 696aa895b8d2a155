import type { Hedge } from '../lib/number/hedge.ts';
import { HEDGE } from '../lib/number/hedge.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { provenance, type Quantity } from '../lib/number/quantity.ts';
import type { Allowed } from './allowed.ts';
import type { Canvas, Tone } from './canvas.ts';
import { area, fillOfOwner, paint, ruled, type Area, type Fill } from './fill.ts';
import { hedgeSign, type Sign } from './sign.ts';

/** Only what an edge shows of a quantity: how exact, whose number, amount or ceiling. */
export type Stated = Pick<Quantity, 'hedge' | 'computed' | 'elsewhere' | 'upperLimit'>;

export interface BarPlace {
  /** px of zero and of the stated value (the lower end of a range) */
  from: number;
  to: number;
  /** px of the upper end of a range */
  high?: number;
  /** px between which the printed digits allow the end to be */
  allowed?: Allowed | undefined;
  y: number;
  height: number;
}

const CHEVRON = { gap: 3, width: 5 };
const CAP = 4;
/** Height in px between its ends of a range that the report does not print. */
const RANGE = 8;
/** Px by which the line at a rounded number stands out of the hatching around it. */
const OVER = 2;

/** Length in px of the fringe: constant, it carries no value, but never more than 40% of the bar. */
export function fringe(canvas: Canvas, length: number): number {
  return Math.min(canvas.wide ? 12 : 9, 0.4 * Math.abs(length));
}

/** A horizontal bar whose edge tells how exact its end is and whose fill tells whose number it is. */
export function bar(canvas: Canvas, place: BarPlace, stated: Stated, tone?: Tone): Markup {
  if (place.high !== undefined) return rangeBar(canvas, place, stated, tone);
  const { from, to, y, height, allowed } = place;
  if (allowed) return roundedBar(canvas, { ...place, allowed }, stated, tone);
  const forward = to >= from ? 1 : -1;
  const length = fringe(canvas, to - from) * forward;
  const [solidEnd, fringeStart, fringeEnd] = ends(stated.hedge, to, length);
  const fill = fillOf(stated);
  const drawn = markup`${span(canvas, from, solidEnd, y, height, fill, tone)}${
    fringeStart !== fringeEnd && span(canvas, fringeStart, fringeEnd, y, height, 'hatch', tone)
  }${cap(stated, to, y, height)}${
    HEDGE[stated.hedge].direction === 'above' &&
    chevron(fringeEnd + CHEVRON.gap * forward, y + height / 2, Math.min(height, 12), forward)
  }`;
  return drawn.with(hedgeSign(stated.hedge));
}

/** Solid up to all that is allowed, hatched over all of it, with a line where the number said is: to scale, unlike a fringe. */
function roundedBar(
  canvas: Canvas,
  { from, to, y, height, allowed }: BarPlace & { allowed: Allowed },
  stated: Stated,
  tone?: Tone,
): Markup {
  const [near, far] = to >= from ? allowed : [allowed[1], allowed[0]];
  const line = markup`<path class="stroke" d="M${to} ${y - OVER}V${y + height + OVER}"/>`;
  return markup`${span(canvas, from, near, y, height, fillOf(stated), tone)}${span(canvas, near, far, y, height, 'hatch', tone)}${line}`.with(
    'allowed' satisfies Sign,
  );
}

/** A ceiling is an outline, dashed where we worked it out; below a bound all is unsure. */
function fillOf(stated: Stated): Fill {
  if (stated.upperLimit) return stated.computed ? 'ghost' : 'outline';
  return stated.hedge === 'less_than' ? 'hatch' : fillOfOwner(stated);
}

/** The outermost px that a bar's drawing reaches, where its label may begin. */
export function reach(canvas: Canvas, { from, to, high, allowed }: BarPlace, stated: Stated): number {
  if (high !== undefined) return high;
  if (allowed) return to >= from ? allowed[1] : allowed[0];
  const forward = to >= from ? 1 : -1;
  const length = fringe(canvas, to - from);
  if (HEDGE[stated.hedge].direction === 'above') return to + (length + CHEVRON.gap + CHEVRON.width) * forward;
  return stated.hedge === 'about' ? to + (length / 2) * forward : to;
}

/** An angle bracket `›` with its point at x + 5, drawn as a stroke. */
export function chevron(x: number, middle: number, height: number, forward: 1 | -1): Markup {
  const half = height / 2;
  return markup`<path class="stroke" d="M${x} ${middle - half}l${CHEVRON.width * forward} ${half}l${-CHEVRON.width * forward} ${half}"/>`;
}

function ends(hedge: Hedge, to: number, length: number): [number, number, number] {
  if (hedge === 'more_than' || hedge === 'at_least') return [to, to, to + length];
  if (hedge === 'nearly') return [to - length, to - length, to];
  if (hedge === 'about') return [to - length / 2, to - length / 2, to + length / 2];
  return [to, to, to];
}

function cap({ hedge, upperLimit }: Stated, x: number, y: number, height: number): Markup | false {
  const dashed = HEDGE[hedge].direction === 'below';
  if (!dashed && !upperLimit) return false;
  return markup`<path class="${dashed ? 'cap' : 'stroke'}" d="M${x} ${y - CAP}V${y + height + CAP}"/>`;
}

function rangeBar(
  canvas: Canvas,
  { to, high = to, y, height }: BarPlace,
  stated: Stated,
  tone?: Tone,
): Markup {
  const middle = y + height / 2;
  const ends = markup`<path class="stroke" d="M${to} ${y}V${y + height}M${high} ${y}V${y + height}"/>`;
  const whose = provenance(stated);
  if (whose === 'printed')
    return markup`<path class="range" d="M${to} ${middle}H${high}"/>${ends}`.with('range' satisfies Sign);
  const box = { x: to, y: middle - RANGE / 2, width: high - to, height: RANGE };
  const between = whose === 'computed' ? dotted(canvas, box, tone) : ruled(box);
  return markup`${between}${ends}`.with('range' satisfies Sign, whose satisfies Sign);
}

function dotted(canvas: Canvas, { x, y, width, height }: Area, tone?: Tone): Markup {
  return markup`<rect class="dots" x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint(canvas, 'dots', tone)}"/>`;
}

function span(
  canvas: Canvas,
  a: number,
  b: number,
  y: number,
  height: number,
  fill: Fill,
  tone?: Tone,
): Markup | false {
  return a !== b && area(canvas, { x: Math.min(a, b), y, width: Math.abs(b - a), height }, fill, tone);
}
