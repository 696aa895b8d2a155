import { HEDGE } from '../lib/number/hedge.ts';
import { markup, type Markup } from '../lib/markup.ts';
import type { Allowed } from './allowed.ts';
import type { Canvas } from './canvas.ts';
import { SEAM, squares, type State } from './cells.ts';
import { bar, reach, type Stated } from './edge.ts';
import { area, fillOfOwner } from './fill.ts';
import { allowedBand, point, pointReach } from './point.ts';

/** What a drawing is made of, which its key shows and names. */
export type Kind = 'bar' | 'point' | 'squares';

/** How a number of some kind is drawn, small and without a scale. */
export interface Sample {
  /** px from its left to its right end: no wider, so that words beside it are near it */
  width: number;
  draw: (canvas: Canvas) => Markup;
}

/** Height in px of the line that a sample stands in the middle of. */
export const SAMPLE_HEIGHT = 18;

const BAR = { from: 1, to: 27, y: 4, height: 10 };
const MIDDLE = SAMPLE_HEIGHT / 2;
const ALLOWED: Allowed = [17, 27];
const AROUND = 14;
const CELL = 10;

/** `stated` is null for a number that is not printed; `allowed` shows what its digits allow. */
export function sample(stated: Stated | null, kind: Kind, allowed = false): Sample {
  if (!stated) return SLOT;
  if (stated.hedge === 'range' || kind === 'bar') return barSample(stated, allowed);
  return kind === 'point' ? pointSample(stated, allowed) : squaresSample(stated);
}

const SLOT: Sample = {
  width: BAR.to + 1,
  draw: (canvas) => area(canvas, { x: BAR.from, width: BAR.to - BAR.from, ...BAR }, 'slot', 'neutral'),
};

function barSample(stated: Stated, allowed: boolean): Sample {
  const range = stated.hedge === 'range' && { to: BAR.from + 1, high: BAR.to };
  const place = { ...BAR, ...range, ...(allowed && { to: BAR.to - 5, allowed: ALLOWED }) };
  const wide = { id: '', width: 0, wide: true };
  return {
    width: Math.ceil(reach(wide, place, stated)) + 1,
    draw: (canvas) => bar(canvas, place, stated, 'hue'),
  };
}

function pointSample(stated: Stated, allowed: boolean): Sample {
  const [left, right] = (['left', 'right'] as const).map((side) =>
    allowed ? AROUND : pointReach(stated, side),
  ) as [number, number];
  const x = left + 1;
  const around: Allowed | undefined = allowed ? [x - AROUND, x + AROUND] : undefined;
  return {
    width: x + right + 1,
    draw: (canvas) => markup`${allowedBand(canvas, x, MIDDLE, around, 'hue')}${point(x, MIDDLE, stated)}`,
  };
}

/** A square that is counted, and beside it what the sign is about. */
function squaresSample(stated: Stated): Sample {
  const fill = fillOfOwner(stated);
  const { direction } = HEDGE[stated.hedge];
  const unsure: State = direction === 'above' ? 'ghost' : 'hatch';
  const states = [fill, direction === 'fixed' ? fill : unsure];
  const at = (index: number): [number, number] => [1 + index * (CELL + SEAM), BAR.y];
  const draw = (canvas: Canvas) =>
    markup`${states.map((state, index) => squares([at(index)], state, CELL, 'hue', canvas))}`;
  return { width: at(1)[0] + CELL + 1, draw };
}
