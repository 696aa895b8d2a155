import { markup, type Markup } from '../lib/markup.ts';
import { mark, type Named } from './canvas.ts';
import { text, TEXT } from './text.ts';

/** A round value on the scale with what stands beside it; the unit is written on the first and last only. */
export interface Tick {
  value: number;
  label: string;
  /** where the tick is a row of the table itself, such as the 586 companies of the whole board */
  named?: Named;
}

export interface Axis {
  ticks: readonly Tick[];
  /** px of a value */
  place: (value: number) => number;
  /** px between which labels must stay */
  left: number;
  right: number;
  /** false where labels stand between the marks and a line would run through them */
  lines?: boolean;
}

/** Room the tick labels take below the marks. */
export const AXIS_HEIGHT = 6 + TEXT.tick.line;

/** Vertical gridlines with labels at the foot; the line at zero is stronger. No box, no tick marks. */
export function axis({ ticks, place, left, right, lines = true }: Axis, height: number): Markup {
  const gridlines = ticks.map(
    ({ value }) =>
      markup`<path class="${value === 0 ? 'zero' : 'grid'}" d="M${crisp(place(value))} 0V${height}"/>`,
  );
  const labels = tickLabels({ ticks, place, left, right }, height + 6);
  return markup`${lines && markup`<g aria-hidden="true">${gridlines}</g>`}${labels}`;
}

/** The labels alone, with their line box at `top`: a long list repeats them at its head. */
export function tickLabels({ ticks, place, left, right }: Axis, top: number): Markup {
  const labels = ticks.map(({ value, label, named }) => {
    const x = place(value);
    const anchor = x - left < 16 ? 'start' : right - x < 16 ? 'end' : 'middle';
    const drawn = text('tick', x, top, label, anchor);
    return named ? mark(named, 'neutral', drawn) : markup`<g aria-hidden="true">${drawn}</g>`;
  });
  return markup`${labels}`;
}

/** A hairline on the pixel grid. */
function crisp(x: number): number {
  return Math.floor(x) + 0.5;
}
