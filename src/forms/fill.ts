import { markup, type Markup } from '../lib/markup.ts';
import type { Canvas, Tone } from './canvas.ts';
import type { Sign } from './sign.ts';

export type Pattern = 'hatch' | 'dots';

/** How an area is filled: printed, computed by us, a ceiling (a dashed one of ours), not exact, or not printed at all. */
export type Fill = 'solid' | 'dots' | 'outline' | 'ghost' | 'hatch' | 'slot' | 'rest';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What fills say of a number. */
const SIGN: Partial<Record<Fill, Sign>> = {
  dots: 'computed',
  outline: 'upper-limit',
  ghost: 'upper-limit',
  slot: 'not-printed',
};

/** A rectangle in one of the fills; outlines are drawn inside the edge so that lengths stay true. */
export function area(canvas: Canvas, { x, y, width, height }: Area, fill: Fill, tone?: Tone): Markup {
  const inset = fill === 'solid' || fill === 'hatch' ? 0 : 0.75;
  const box = markup`x="${x + inset}" y="${y + inset}" width="${Math.max(0, width - 2 * inset)}" height="${height - 2 * inset}"`;
  const name = fill !== 'hatch' && markup` class="${fill}"`;
  const pattern = (fill === 'hatch' || fill === 'dots') && markup` fill="${paint(canvas, fill, tone)}"`;
  return markup`<rect${name} ${box}${pattern}/>`.with(SIGN[fill], fill !== 'slot' && 'bars');
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

function hatch(id: string, tone: Tone): Markup {
  return markup`<pattern id="${id}" class="tone-${tone}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="on-card" width="5" height="5"/><rect class="solid" width="2.2" height="5"/></pattern>`;
}

function dots(id: string, tone: Tone): Markup {
  return markup`<pattern id="${id}" class="tone-${tone}" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="on-card" width="5" height="5"/><circle class="solid" cx="2.5" cy="2.5" r="1.15"/></pattern>`;
}
