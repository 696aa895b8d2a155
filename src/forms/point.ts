import { HEDGE } from '../lib/number/hedge.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { provenance } from '../lib/number/quantity.ts';
import { SEEN, type Allowed } from './allowed.ts';
import type { Canvas, Tone } from './canvas.ts';
import { chevron, type Stated } from './edge.ts';
import { paint } from './fill.ts';
import { hedgeSign, type Sign } from './sign.ts';

/** Radius in px of a point on a scale. */
export const RADIUS = 6;

/** What kind of number a point is, where one drawing has several kinds. */
export type Shape = 'disc' | 'square' | 'diamond' | 'triangle';

const CHEVRON_HEIGHT = 9;
/** Height in px of what is allowed beside a point. */
const BAND = 8;

/** Paths around (0, 0) of about the same area as the disc; the triangle points down. */
const OUTLINE: Record<Exclude<Shape, 'disc'>, (r: number) => string> = {
  square: (r) => `m${-0.87 * r} ${-0.87 * r}h${1.74 * r}v${1.74 * r}h${-1.74 * r}z`,
  diamond: (r) => `m0 ${-1.2 * r}l${1.2 * r} ${1.2 * r}l${-1.2 * r} ${1.2 * r}l${-1.2 * r} ${-1.2 * r}z`,
  triangle: (r) => `m${-1.15 * r} ${-0.9 * r}h${2.3 * r}l${-1.15 * r} ${2 * r}z`,
};

/** A point whose shape tells how exact it is (solid, ring, chevrons) and whose outline tells whose number it is: dashed where ours, with a line across where somebody else’s; a ceiling is an outline. */
export function point(x: number, y: number, stated: Stated, shape: Shape = 'disc'): Markup {
  const { direction } = HEDGE[stated.hedge];
  const open = direction === 'below' || direction === 'both';
  const whose = provenance(stated);
  const outline = whose === 'computed' ? 'point computed' : 'point ring';
  const hollow = open || whose !== 'printed' || stated.upperLimit;
  // The tint of a number of ours lets nothing through that lies behind it.
  const ground = whose === 'computed' && outlined(shape, x, y, RADIUS - 0.75, 'on-card');
  const body = hollow
    ? markup`${ground}${outlined(shape, x, y, RADIUS - 0.75, outline)}`
    : outlined(shape, x, y, RADIUS, 'solid');
  const centre = open && markup`<circle class="solid" cx="${x}" cy="${y}" r="2"/>`;
  const line = whose === 'elsewhere' && acrossPoint(shape, x, y);
  const drawn = markup`${body}${line}${centre}${direction !== 'below' && direction !== 'fixed' && chevron(x + RADIUS + 2, y, CHEVRON_HEIGHT, 1)}${
    open && chevron(x - RADIUS - 2, y, CHEVRON_HEIGHT, -1)
  }`;
  return drawn.with('points', hedgeSign(stated.hedge), whose !== 'printed' && (whose satisfies Sign));
}

/** What the printed digits allow a point to be, hatched to scale, where it reaches out from behind the point. */
export function allowedBand(
  canvas: Canvas,
  x: number,
  middle: number,
  allowed: Allowed | undefined,
  tone?: Tone,
): Markup | false {
  if (!allowed || Math.max(x - allowed[0], allowed[1] - x) < RADIUS + SEEN) return false;
  const [least, most] = allowed;
  const box = markup`x="${least}" y="${middle - BAND / 2}" width="${most - least}" height="${BAND}"`;
  return markup`<rect ${box} fill="${paint(canvas, 'hatch', tone)}"/>`.with('allowed' satisfies Sign);
}

/** Px from the centre to the outermost stroke on one side. */
export function pointReach(stated: Stated, side: 'left' | 'right'): number {
  const { direction } = HEDGE[stated.hedge];
  const pointed = direction === 'both' || direction === (side === 'right' ? 'above' : 'below');
  return RADIUS + (pointed ? 8 : 0);
}

/** Half the width of each shape at its middle, in radii. */
const HALF: Record<Shape, number> = { disc: 1, square: 0.87, diamond: 1.2, triangle: 0.63 };

function acrossPoint(shape: Shape, x: number, y: number): Markup {
  const half = HALF[shape] * (RADIUS - 0.75);
  return markup`<path class="stroke" d="M${x - half} ${y}h${2 * half}"/>`;
}

/** The shape of a point around its place, `r` px about its middle. */
export function outlined(shape: Shape, x: number, y: number, r: number, className: string): Markup {
  if (shape === 'disc') return markup`<circle class="${className}" cx="${x}" cy="${y}" r="${r}"/>`;
  return markup`<path class="${className}" d="M${x} ${y}${OUTLINE[shape](r)}"/>`;
}
