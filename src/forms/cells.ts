import { range } from 'd3';
import { HEDGE } from '../lib/number/hedge.ts';
import { markup, type Markup } from '../lib/markup.ts';
import type { Quantity } from '../lib/number/quantity.ts';
import { squarePath } from '../lib/squares/run.ts';
import type { Canvas, Tone } from './canvas.ts';
import { fillOfOwner, paint, rules } from './fill.ts';
import type { Sign } from './sign.ts';

/** Px between two squares. */
export const SEAM = 2;

/** Squares that stay open where a count is “more than” or “nearly”. */
export const OPEN_CELLS = 3;

/** What a square says: counted, counted by us, by somebody else, unsure, possibly more, counted but not yet there, or not counted. */
export type State = 'solid' | 'dots' | 'ruled' | 'hatch' | 'ghost' | 'outline' | 'rest';

/** What each square shows: filled as far as stated, with open or unsure squares at the boundary; “less than” is unsure throughout. */
export function cellStates(quantity: Quantity, total: number): State[] {
  const { value, unit, hedge } = quantity;
  const { direction } = HEDGE[hedge];
  const unsure = hedge === 'less_than' ? value : unit === 'percent' ? 1 : OPEN_CELLS;
  const unsureFrom = direction === 'below' ? value - unsure : direction === 'both' ? value - 1 : value;
  const openTo = direction === 'above' ? value + OPEN_CELLS : direction === 'both' ? value + 1 : value;
  return range(total).map((index) => {
    if (index < unsureFrom) return fillOfOwner(quantity);
    if (index < value) return 'hatch';
    if (index < openTo) return direction === 'both' ? 'hatch' : 'ghost';
    return 'rest';
  });
}

/** Squares that the report does not count are a sign, and not as areas are. */
const SIGN: Partial<Record<State, Sign>> = { dots: 'computed', ruled: 'elsewhere' };

/** All squares of one state as one path; `cells` are their corners. */
export function squares(
  cells: [number, number][],
  state: State,
  side: number,
  tone: Tone | undefined,
  canvas: Canvas,
): Markup {
  const outlined = state !== 'solid' && state !== 'hatch';
  const inset = state === 'outline' ? 0.75 : outlined ? 0.5 : 0;
  const s = side - 2 * inset;
  const places = cells.map(([x, y]): [number, number] => [x + inset, y + inset]);
  const drawn = filled(squarePath(places, s), state, tone, canvas);
  const lines = state === 'ruled' && places.map(([x, y]) => rules({ x, y, width: s, height: s }));
  const whole = lines ? markup`${drawn}<path class="rule" d="${lines.join('')}"/>` : drawn;
  return SIGN[state] ? whole.with(SIGN[state], 'squares') : whole;
}

function filled(d: string, state: State, tone: Tone | undefined, canvas: Canvas): Markup {
  if (state !== 'hatch' && state !== 'dots') return markup`<path class="${state}" d="${d}"/>`;
  return markup`<path class="cells-${state}" fill="${paint(canvas, state, tone)}" d="${d}"/>`;
}
