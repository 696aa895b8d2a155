import { scaleUtc, utcMonth, utcMonths } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { mark, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { area } from './fill.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Dates and spans of different kinds beside each other, in lanes over one axis of months. */
export interface TimelineSpec {
  /** first day shown and the day after the last, ISO */
  from: string;
  to: string;
  lanes: readonly Lane[];
}

export interface Lane {
  title: string;
  tone: Tone;
  events: readonly Event[];
}

export interface Event extends Named {
  label: string;
  /** ISO day, or null where no date is printed */
  start: string | null;
  /** day after the last, ISO; null where the span is open */
  end: string | null;
}

const BAR = 12;
const ROW = 34;
const MONTH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Months are month-wide boxes, days thin ones; an open span ends in a fringe. Rows at both widths, labels above their spans. */
export function timeline(spec: TimelineSpec, canvas: Canvas): Block {
  if (spec.lanes.every((lane) => lane.events.length === 0)) throw new Error('timeline: no events');
  const [from, to] = [new Date(spec.from), new Date(spec.to)];
  const place = scaleUtc().domain([from, to]).range([0, canvas.width]);
  const body: Markup[] = [];
  let y = TEXT.tick.line + 10;
  for (const lane of spec.lanes) {
    body.push(text('group', 0, y, lane.title));
    y += TEXT.group.line + 6;
    for (const event of lane.events) {
      const drawn = drawEvent(event, lane.tone, (day) => place(new Date(day)), canvas);
      body.push(translate(0, y, drawn.body));
      y += drawn.height;
    }
    y += 10;
  }
  return { body: markup`${months(from, to, place, y - 10, canvas)}${body}`, height: y - 10 };
}

function drawEvent(event: Event, tone: Tone, place: (day: string) => number, canvas: Canvas): Block {
  const start = event.start === null ? 0 : place(event.start);
  const lines = wrap(event.label, 'label', Math.min(canvas.width, 420));
  const width = Math.max(...lines.map((line) => textWidth(line, 'label')));
  const x = Math.min(start, canvas.width - width);
  const top = textHeight(lines, 'label') + 1;
  const words = text('label', x, 0, lines);
  const height = ROW - TEXT.label.line + textHeight(lines, 'label');
  if (event.start === null)
    return {
      body: mark(event, tone, words, area(canvas, { x: 0, y: top, width: 84, height: BAR }, 'slot', tone)),
      height,
    };
  const end = event.end === null ? canvas.width : place(event.end);
  const open = event.end === null ? 24 : 0;
  const solid = area(
    canvas,
    { x: start, y: top, width: Math.max(3, end - open - start), height: BAR },
    'solid',
    tone,
  );
  const fringe = open > 0 && area(canvas, { x: end - open, y: top, width: open, height: BAR }, 'hatch', tone);
  return { body: mark(event, tone, words, solid, fringe), height };
}

function months(
  from: Date,
  to: Date,
  place: (date: Date) => number,
  bottom: number,
  { wide }: Canvas,
): Markup {
  const starts = utcMonths(utcMonth.ceil(from), to).filter(
    (date) => date.getUTCMonth() % (wide ? 3 : 6) === 0,
  );
  const lines = starts.map((date) => {
    const x = place(date);
    return markup`<path class="grid" d="M${x + 0.5} ${TEXT.tick.line + 2}V${bottom}"/>${text('tick', x, 0, `${MONTH[date.getUTCMonth()]} ${date.getUTCFullYear()}`)}`;
  });
  return markup`<g aria-hidden="true">${lines}</g>`;
}
