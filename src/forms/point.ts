import { HEDGE } from '../lib/hedge.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { chevron, type Stated } from './edge.ts';

/** Radius in px of a point on a scale. */
export const RADIUS = 6;

const CHEVRON_HEIGHT = 9;

/** A point whose shape tells how exact it is (disc, ring, chevrons) and whose outline tells whose number it is. */
export function point(x: number, y: number, stated: Stated): Markup {
  const { direction } = HEDGE[stated.hedge];
  const open = direction === 'below' || direction === 'both';
  const outline = stated.computed ? 'point computed' : 'point ring';
  const shape =
    open || stated.computed
      ? markup`<circle class="${outline}" cx="${x}" cy="${y}" r="${RADIUS - 0.75}"/>`
      : markup`<circle class="solid" cx="${x}" cy="${y}" r="${RADIUS}"/>`;
  const centre = open && markup`<circle class="solid" cx="${x}" cy="${y}" r="2"/>`;
  return markup`${shape}${centre}${direction !== 'below' && direction !== 'fixed' && chevron(x + RADIUS + 2, y, CHEVRON_HEIGHT, 1)}${
    open && chevron(x - RADIUS - 2, y, CHEVRON_HEIGHT, -1)
  }`;
}

/** Px from the centre to the outermost stroke on one side. */
export function pointReach(stated: Stated, side: 'left' | 'right'): number {
  const { direction } = HEDGE[stated.hedge];
  const pointed = direction === 'both' || direction === (side === 'right' ? 'above' : 'below');
  return RADIUS + (pointed ? 8 : 0);
}
