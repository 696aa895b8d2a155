import { markup, type Markup } from '../lib/markup.ts';
import { mark, type Named } from './canvas.ts';
import { text, TEXT, textWidth } from './text.ts';

/** A round value on the scale with what stands beside it; the unit is written on the first and last only. */
export interface Tick {
  value: number;
  /** blank where a line alone is to be drawn */
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

/** Px left of an axis that are free where labels of rows end before it. */
const BESIDE = 12;

/** Px that a scale leaves free at its end, so that a label at the very end stands in the middle under its line as all do. */
export function endRoom(ticks: readonly Tick[], [, end]: readonly [number, number]): number {
  const last = ticks.at(-1);
  return last?.value === end ? Math.ceil(textWidth(last.label, 'tick') / 2) : 0;
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
  const said = ticks.filter(({ label }) => label !== '');
  const labels = said.map(({ value, label, named }) => {
    const x = place(value);
    const half = textWidth(label, 'tick') / 2;
    const anchor = x - half < left - (left > 0 ? BESIDE : 0) ? 'start' : x + half > right ? 'end' : 'middle';
    const drawn = text('tick', x, top, label, anchor);
    return named ? mark(named, 'neutral', drawn) : markup`<g aria-hidden="true">${drawn}</g>`;
  });
  return markup`${labels}`;
}

/** A hairline on the pixel grid. */
function crisp(x: number): number {
  return Math.floor(x) + 0.5;
}
