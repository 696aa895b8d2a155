import { range } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { provenance, type Provenance, type Quantity } from '../lib/number/quantity.ts';
import type { Canvas, Tone } from './canvas.ts';
import type { Sign } from './sign.ts';

export type Pattern = 'hatch' | 'dots';

/**
 * How an area is filled: printed, computed by us, printed by somebody else, a ceiling (a dashed one of ours), not exact, or
 * not printed at all. Lines along the mark are never slanted, as hatching is, and lie on no tint, as dots do.
 */
export type Fill = 'solid' | 'dots' | 'ruled' | 'outline' | 'ghost' | 'hatch' | 'slot' | 'rest';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What fills say of a number. */
const SIGN: Partial<Record<Fill, Sign>> = {
  dots: 'computed',
  ruled: 'elsewhere',
  outline: 'upper-limit',
  ghost: 'upper-limit',
  slot: 'not-printed',
};

const WHOSE = { printed: 'solid', computed: 'dots', elsewhere: 'ruled' } as const satisfies Record<
  Provenance,
  Fill
>;

/** The fill that tells whose number it is. */
export function fillOfOwner(quantity: Pick<Quantity, 'computed' | 'elsewhere'>) {
  return WHOSE[provenance(quantity)];
}

/** A rectangle in one of the fills; outlines are drawn inside the edge so that lengths stay true. */
export function area(canvas: Canvas, { x, y, width, height }: Area, fill: Fill, tone?: Tone): Markup {
  const inset = fill === 'solid' || fill === 'hatch' ? 0 : 0.75;
  const inner = {
    x: x + inset,
    y: y + inset,
    width: Math.max(0, width - 2 * inset),
    height: height - 2 * inset,
  };
  const name = fill !== 'hatch' && markup` class="${fill}"`;
  const pattern = (fill === 'hatch' || fill === 'dots') && markup` fill="${paint(canvas, fill, tone)}"`;
  const drawn = fill === 'ruled' ? ruled(inner) : markup`<rect${name} ${box(inner)}${pattern}/>`;
  return drawn.with(SIGN[fill], fill !== 'slot' && 'bars');
}

function box({ x, y, width, height }: Area): Markup {
  return markup`x="${x}" y="${y}" width="${width}" height="${height}"`;
}

/** An outline with lines along it. */
export function ruled(inner: Area): Markup {
  return markup`<rect class="ruled" ${box(inner)}/><path class="rule" d="${rules(inner)}"/>`;
}

/** Px from line to line, more or less: they lie evenly in the height, one at least. */
const APART = 4;

/** Lines along a rectangle, as steps of a path. */
export function rules({ x, y, width, height }: Area): string {
  const parts = Math.max(2, Math.round(height / APART));
  return range(1, parts)
    .map((line) => `M${toHundredth(x)} ${toHundredth(y + (line * height) / parts)}h${toHundredth(width)}`)
    .join('');
}

function toHundredth(px: number): number {
  return Math.round(px * 100) / 100;
}

/** Reference to a pattern of this drawing; `patterns` defines those that are referred to. */
export function paint(canvas: Canvas, pattern: Pattern, tone: Tone = 'hue'): string {
  return `url(#${canvas.id}-${pattern}-${tone})`;
}

/** Definitions of all patterns that the markup refers to. */
export function patterns(canvas: Canvas, body: Markup): Markup {
  const used = new Set([...body.text.matchAll(/url\(#([\w-]+)\)/g)].map((match) => match[1]!));
  const definitions = [...used].sort().map((id) => {
    const [pattern, tone] = id.slice(canvas.id.length + 1).split('-') as [Pattern, Tone];
    return pattern === 'hatch' ? hatch(id, tone) : dots(id, tone);
  });
  return definitions.length > 0 ? markup`<defs>${definitions}</defs>` : markup``;
}

/** Lines across a tile and in its corners, as office programs turn no pattern. */
function hatch(id: string, tone: Tone): Markup {
  return markup`<pattern id="${id}" class="tone-${tone}" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="on-card" width="7" height="7"/><path class="hatching" d="M-1 1L1 -1M0 7L7 0M6 8L8 6"/></pattern>`;
}

/** On a ground of its own colour, as a number of ours may be the one that a drawing is about. */
function dots(id: string, tone: Tone): Markup {
  return markup`<pattern id="${id}" class="tone-${tone}" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="on-card" width="5" height="5"/><rect class="tint" width="5" height="5"/><circle class="solid" cx="2.5" cy="2.5" r="1.15"/></pattern>`;
}
