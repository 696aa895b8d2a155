import { markup, type Markup } from '../lib/markup.ts';
import type { Canvas } from './canvas.ts';
import { valueRoom, type DotRow, type Plot, type Strip } from './dot-row.ts';

/** What a row's point is seen against. */
export interface Compared {
  /** stretch of the scale that is tinted */
  expected: readonly [number, number] | undefined;
  /** value at which a line crosses the row */
  reference: number | undefined;
}

/** What lies behind a point: where it is expected, what it is compared with, and a hairline from its label to it where no stem leads there. */
export function drawGround(
  row: DotRow,
  { top, height }: Strip,
  { expected, reference }: Compared,
  { place, left, zero }: Plot,
  canvas: Canvas,
): Markup {
  const bottom = top + height;
  const down = (value: number) => markup`M${place(value)} ${top}V${bottom}`;
  const y = Math.floor(top + height / 2) + 0.5;
  const tint = expected && drawTint(expected.map(place) as [number, number], top, height);
  const hidesZero = canvas.wide ? expected?.[0] === 0 : zero !== null;
  const base = hidesZero && markup`<path class="zero" d="${down(0)}"/>`;
  const guide =
    zero === null &&
    row.quantity &&
    markup`<path class="grid" d="M${left} ${y}H${place(row.quantity.value)}"/>`;
  const line =
    reference !== undefined &&
    !underValue(row, place(reference), place) &&
    markup`<path class="reference" d="${down(reference)}"/>`;
  return markup`<g aria-hidden="true">${tint}${base}${guide}${line}</g>`;
}

function drawTint([from, to]: readonly [number, number], top: number, height: number): Markup {
  return markup`<rect class="track" x="${from}" y="${top}" width="${to - from}" height="${height}"/>`;
}

/** A line is left out where the row's value would stand on it. */
function underValue(row: DotRow, x: number, place: Plot['place']): boolean {
  if (!row.quantity) return false;
  const point = place(row.quantity.high ?? row.quantity.value);
  return x > point + 2 && x < point + valueRoom(row, 'right') + 2;
}
