import { scaleUtc, utcFormat, utcMonth, utcMonths } from 'd3';
import { Markup, markup } from '../lib/markup.ts';
import { mark, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { bar } from './edge.ts';
import { point } from './point.ts';
import { list } from './group.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Dates and spans of different kinds below each other, in lanes over one axis of months. */
export interface TimelineSpec {
  /** first day shown and the day after the last, ISO */
  from: string;
  to: string;
  lanes: readonly Lane[];
}

export interface Lane {
  title: string;
  tone?: Tone;
  /** its events are what the others are seen against: a line runs down from the beginning of each */
  leads?: boolean;
  events: readonly Event[];
}

export interface Event extends Named {
  label: string;
  /** the date in words, under the label */
  when: string;
  /** ISO day, or null where no date is printed */
  start: string | null;
  /** day after the last, ISO; null where the span is open */
  end: string | null;
}

interface Plot {
  labelWidth: number;
  /** px between which time runs; the labels stand left of it (720 px) or above (328 px) */
  left: number;
  right: number;
  place: (day: string) => number;
  months: readonly Month[];
}

interface Month {
  x: number;
  name: string;
}

const BAR = 12;
const LABEL = { most: 250, gap: 20, when: 10 };
const ROW_GAP = { wide: 10, narrow: 14 };
const LANE_GAP = 12;
/** room at the right end for what an open span points with */
const OPEN = 24;
const DAY = 86_400_000;
const PRINTED = { computed: false, upperLimit: false };
const OPEN_ENDED = { ...PRINTED, hedge: 'more_than' } as const;
const KNOWN = { ...PRINTED, hedge: 'exact' } as const;

/** Months and years are boxes as long as they are, days are points, an open span ends in a fringe. Throws where there is nothing to draw. */
export function timeline(spec: TimelineSpec, canvas: Canvas): Block {
  if (spec.lanes.every((lane) => lane.events.length === 0)) throw new Error('timeline: no events');
  const plot = placePlot(spec, canvas);
  const gap = canvas.wide ? ROW_GAP.wide : ROW_GAP.narrow;
  const groups = spec.lanes.map(({ events, ...lane }) => ({ ...lane, rows: events }));
  const spacing = { top: TEXT.tick.line + 10, beforeHead: LANE_GAP, belowHead: 6, belowRow: gap };
  const { body, height } = list(groups, spacing, (event, { tone }) => drawEvent(event, tone, plot, canvas));
  const leads = canvas.wide && drawLeads(spec.lanes, plot, spacing.top, height);
  const names = plot.months.map(({ x, name }) => text('tick', x, 0, name));
  const lines = canvas.wide && monthLines(plot, TEXT.tick.line + 4, height);
  return { body: markup`<g aria-hidden="true">${lines}${leads}${names}</g>${body}`, height };
}

function placePlot({ from, to, lanes }: TimelineSpec, { wide, width }: Canvas): Plot {
  const widths = lanes.flatMap(({ events }) =>
    events.map(({ label, when }) => Math.max(textWidth(label, 'label'), textWidth(when, 'note'))),
  );
  const labelWidth = wide ? Math.min(LABEL.most, Math.max(...widths)) : width;
  const [left, right] = [wide ? labelWidth + LABEL.gap : 0, width - OPEN];
  const [first, end] = [new Date(from), new Date(to)];
  const scale = scaleUtc().domain([first, end]).range([left, right]);
  const every = wide ? 3 : 6;
  const months = utcMonths(utcMonth.ceil(first), end)
    .filter((date) => date.getUTCMonth() % every === 0)
    .map((date) => ({ x: scale(date), name: utcFormat(date.getUTCMonth() === 0 ? '%b %Y' : '%b')(date) }));
  return { labelWidth, left, right, place: (day) => scale(new Date(day)), months };
}

function drawEvent(event: Event, tone: Tone | undefined, plot: Plot, canvas: Canvas): Block {
  const words = drawWords(event, plot.labelWidth, canvas);
  const top = canvas.wide ? (words.height - BAR) / 2 : words.height + 5;
  const lines = !canvas.wide && monthLines(plot, top - 3, top + BAR + 3);
  const ground = markup`<g aria-hidden="true">${lines}</g>`;
  const drawn = mark(event, tone, words.body, drawSpan(event, top, tone, plot, canvas));
  if (event.start === null) return { body: drawn, height: words.height };
  return { body: markup`${ground}${drawn}`, height: canvas.wide ? words.height : top + BAR };
}

/** The date stands below the label, on small screens beside it where there is room. */
function drawWords({ label, when }: Event, width: number, { wide }: Canvas): Block {
  const lines = wrap(label, 'label', width);
  const height = textHeight(lines, 'label');
  const body = text('label', 0, 0, lines);
  const x = textWidth(label, 'label') + LABEL.when;
  if (!wide && x + textWidth(when, 'note') <= width)
    return { body: markup`${body}${text('note', x, 0.5, when)}`, height };
  const below = wrap(when, 'note', width);
  return {
    body: markup`${body}${text('note', 0, height, below)}`,
    height: height + textHeight(below, 'note'),
  };
}

/** What has no date may lie anywhere: no mark stands for it, only its words. */
function drawSpan(
  { start, end }: Event,
  y: number,
  tone: Tone | undefined,
  { right, place }: Plot,
  canvas: Canvas,
): Markup | false {
  if (start === null) return false;
  const from = place(start);
  // What has no end is no number, so that its fringe is no sign of one to be explained.
  if (end === null)
    return new Markup(bar(canvas, { from, to: right, y, height: BAR }, OPEN_ENDED, tone).text);
  const to = place(end);
  const oneDay = Date.parse(end) - Date.parse(start) <= DAY;
  return oneDay
    ? point((from + to) / 2, y + BAR / 2, KNOWN)
    : bar(canvas, { from, to, y, height: BAR }, KNOWN, tone);
}

function drawLeads(lanes: readonly Lane[], { place }: Plot, top: number, bottom: number): Markup {
  const starts = lanes
    .filter(({ leads }) => leads)
    .flatMap(({ events }) => events.flatMap(({ start }) => start ?? []));
  return markup`${starts.map((start) => markup`<path class="reference" d="M${place(start)} ${top}V${bottom}"/>`)}`;
}

function monthLines({ months }: Plot, from: number, to: number): Markup {
  return markup`${months.map(({ x }) => markup`<path class="grid" d="M${Math.floor(x) + 0.5} ${from}V${to}"/>`)}`;
}
