import { scaleLinear } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { label, type Quantity } from '../lib/number/quantity.ts';
import { allowedBy } from './allowed.ts';
import { axis, AXIS_HEIGHT, endRoom, type Tick } from './axis.ts';
import { mark, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { bar, reach } from './edge.ts';
import { remark, type Remark } from './remark.ts';
import { said, TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Steps from a start through a change to an end, across zero where need be; time runs down the page. */
export interface BridgeSpec {
  steps: readonly BridgeStep[];
  domain: readonly [number, number];
  ticks: readonly Tick[];
}

export interface BridgeStep extends Named {
  label: string;
  /** its length is the quantity's value */
  quantity: Quantity;
  /** where the step begins, zero but for a change */
  from?: number;
  tone?: Tone;
  /** a change is a way from one place to another and no amount of its own: an arrow */
  change?: boolean;
  /** its number is that of the headline */
  said?: boolean;
  /** what stands at the bar where that is more than the quantity's own label, such as the plus of a change */
  text?: string;
  note?: Remark;
}

const BAR = 22;
const GAP = 18;
const WAY = { stop: 6, head: 7 };
const BESIDE = 10;
const VALUE_GAP = 7;
const LABEL_WIDTH = 150;

/** Draws one step a row on one horizontal scale, joined by thin lines. Throws where there is nothing to draw. */
export function bridge({ steps, domain, ticks }: BridgeSpec, canvas: Canvas): Block {
  if (steps.length === 0) throw new Error('bridge: no steps');
  const left = canvas.wide ? LABEL_WIDTH : 0;
  const place = scaleLinear()
    .domain(domain)
    .range([left + 2, canvas.width - Math.max(2, endRoom(ticks, domain))]);
  const rows: Markup[] = [];
  const joints: Markup[] = [];
  let y = 0;
  let foot: number | null = null;
  for (const step of steps) {
    const drawn = drawStep(step, place, canvas);
    if (foot !== null) joints.push(joint(place(step.from ?? 0), foot, y, drawn));
    rows.push(translate(0, y, drawn.body));
    foot = y + drawn.top + BAR;
    y += drawn.height + GAP;
  }
  const bottom = y - GAP + 6;
  const axes = axis({ ticks, place, left, right: canvas.width, lines: canvas.wide }, bottom);
  return {
    body: markup`${axes}<g aria-hidden="true">${joints}</g>${rows}`,
    height: bottom + AXIS_HEIGHT,
  };
}

/** A drawn step, with the top of its bar and how far a label above the bar reaches. */
interface Drawn extends Block {
  top: number;
  labelEnd: number;
}

/** From the bar above down to the next, or only down to the label where that is in the way. */
function joint(x: number, foot: number, y: number, { top, labelEnd }: Drawn): Markup {
  const end = top > 0 && x < labelEnd + VALUE_GAP ? y - 2 : y + top;
  return markup`<path class="leader" d="M${x} ${foot}V${end}"/>`;
}

function drawStep(step: BridgeStep, place: (value: number) => number, canvas: Canvas): Drawn {
  const { quantity, from = 0, tone, note } = step;
  const names = wrap(step.label, 'label', canvas.wide ? LABEL_WIDTH - 12 : canvas.width);
  const top = canvas.wide ? 0 : textHeight(names, 'label') + 2;
  const middle = top + BAR / 2 - TEXT.value.line / 2;
  const high = quantity.high === null ? {} : { high: place(from + quantity.high) };
  const allowed = allowedBy(quantity, (value) => place(from + value));
  const span = { from: place(from), to: place(from + quantity.value), y: top, height: BAR, allowed, ...high };
  const ends = [span.from, span.to, reach(canvas, span, quantity)];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const value = step.text ?? label(quantity);
  const width = textWidth(value, 'value');
  const right = most + VALUE_GAP + width <= canvas.width;
  const valueX = right ? most + VALUE_GAP : least - VALUE_GAP - width;
  const zero = !canvas.wide && markup`<path class="zero" d="M${place(0)} ${top - 2}v${BAR + 4}"/>`;
  const body = mark(
    step,
    tone,
    zero,
    step.change ? way(span) : bar(canvas, span, quantity, tone),
    text('label', 0, canvas.wide ? middle : 0, names),
    said(text('value', valueX, middle, value), step.said),
  );
  const height = Math.max(top + BAR, canvas.wide ? middle + textHeight(names, 'label') : 0);
  const labelEnd = Math.max(...names.map((line) => textWidth(line, 'label')));
  if (!note) return { body, height, top, labelEnd };
  const words = { from: Math.min(least, valueX), to: valueX + width };
  const drawn = drawNote(note, words, middle, height, canvas);
  return { body: markup`${body}${drawn.body}`, height: drawn.height, top, labelEnd };
}

/** An arrow from where a change begins to where it ends, with a stop at its beginning. */
function way({ from, to, y }: { from: number; to: number; y: number }): Markup {
  const [middle, back] = [y + BAR / 2, to >= from ? -1 : 1];
  return markup`<path class="way" d="M${from} ${middle - WAY.stop}v${2 * WAY.stop}M${from} ${middle}H${to + 2 * back}m${WAY.head * back} ${-WAY.head}l${-WAY.head * back} ${WAY.head}l${WAY.head * back} ${WAY.head}"/>`;
}

/** After the value or before the bar, where there is room; else below. */
function drawNote(
  note: Remark,
  { from, to }: { from: number; to: number },
  middle: number,
  height: number,
  canvas: Canvas,
): Block {
  const left = canvas.wide ? LABEL_WIDTH : 0;
  const width = textWidth(note.text, 'note');
  const beside = [to + BESIDE, from - BESIDE - width].find((x) => x >= left && x + width <= canvas.width);
  if (beside !== undefined) return { body: remark(note, beside, middle + 0.5), height };
  const lines = wrap(note.text, 'note', canvas.width - left);
  return { body: remark(note, left, height + 3, lines), height: height + 3 + textHeight(lines, 'note') };
}
