import { markup, type Markup } from '../lib/markup.ts';
import { text, TEXT } from './text.ts';

/** A round value on the scale with what stands beside it; the unit is written on the first and last only. */
export interface Tick {
  value: number;
  label: string;
}

export interface Axis {
  ticks: readonly Tick[];
  /** px of a value */
  place: (value: number) => number;
  /** px between which labels must stay */
  left: number;
  right: number;
}

/** Room the tick labels take below the marks. */
export const AXIS_HEIGHT = 6 + TEXT.tick.line;

/** Vertical gridlines with labels at the foot; the line at zero is stronger. No box, no tick marks. */
export function axis({ ticks, place, left, right }: Axis, height: number): Markup {
  const lines = ticks.map(
    ({ value }) =>
      markup`<path class="${value === 0 ? 'zero' : 'grid'}" d="M${crisp(place(value))} 0V${height}"/>`,
  );
  const labels = ticks.map(({ value, label }) => {
    const x = place(value);
    const anchor = x - left < 16 ? 'start' : right - x < 16 ? 'end' : 'middle';
    return text('tick', anchor === 'start' ? Math.max(x, left) : x, height + 6, label, anchor);
  });
  return markup`<g aria-hidden="true">${lines}${labels}</g>`;
}

/** A hairline on the pixel grid. */
function crisp(x: number): number {
  return Math.floor(x) + 0.5;
}
