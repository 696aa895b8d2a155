import { scaleLinear } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { label, type Quantity } from '../lib/quantity.ts';
import { axis, AXIS_HEIGHT, type Tick } from './axis.ts';
import { mark, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { area } from './fill.ts';
import { remark, type Remark } from './remark.ts';
import { TEXT, text, textWidth, wrap } from './text.ts';

/** Steps from a start through a change to an end, across zero where need be. */
export interface BridgeSpec {
  steps: readonly BridgeStep[];
  domain: readonly [number, number];
  ticks: readonly Tick[];
}

export interface BridgeStep extends Named {
  label: string;
  quantity: Quantity;
  /** where the step begins; its length is the quantity's value */
  from: number;
  tone: Tone;
  note?: Remark;
}

const BAR = 22;
const PITCH = { wide: 42, narrow: 66 };
const LABEL_WIDTH = 150;

/** Draws one step a row on one horizontal scale, joined by thin lines. Throws where there is nothing to draw. */
export function bridge({ steps, domain, ticks }: BridgeSpec, canvas: Canvas): Block {
  if (steps.length === 0) throw new Error('bridge: no steps');
  const left = canvas.wide ? LABEL_WIDTH : 0;
  const pitch = canvas.wide ? PITCH.wide : PITCH.narrow;
  const top = canvas.wide ? 0 : TEXT.label.line + 2;
  const place = scaleLinear()
    .domain(domain)
    .range([left + 2, canvas.width - 2]);
  const rows = steps.map((step, index) => translate(0, index * pitch, drawStep(step, place, top, canvas)));
  const joints = steps.slice(0, -1).map(({ from, quantity }, index) => {
    const x = place(from + quantity.value);
    return markup`<path class="leader" d="M${x} ${index * pitch + top + BAR}V${(index + 1) * pitch + top}"/>`;
  });
  const bottom = (steps.length - 1) * pitch + top + BAR + 6;
  const axes = axis({ ticks, place, left, right: canvas.width, lines: canvas.wide }, bottom);
  const zero =
    !canvas.wide &&
    steps.map(
      (_, index) => markup`<path class="zero" d="M${place(0)} ${index * pitch + top - 2}v${BAR + 4}"/>`,
    );
  return { body: markup`${axes}${joints}${rows}${zero}`, height: bottom + AXIS_HEIGHT };
}

function drawStep(step: BridgeStep, place: (value: number) => number, top: number, canvas: Canvas): Markup {
  const { quantity, from, tone, note } = step;
  const [a, b] = [place(from), place(from + quantity.value)];
  const box = { x: Math.min(a, b), y: top, width: Math.abs(b - a), height: BAR };
  const value = label(quantity);
  const width = textWidth(value, 'value');
  const right = Math.max(a, b) + 7;
  const fits = right + width <= canvas.width;
  const x = fits ? right : Math.min(a, b) - 7 - width;
  const middle = top + BAR / 2 - TEXT.value.line / 2;
  const name = text(
    'label',
    0,
    canvas.wide ? middle : 0,
    wrap(step.label, 'label', canvas.wide ? LABEL_WIDTH - 12 : canvas.width),
  );
  const drawn = mark(
    step,
    tone,
    area(canvas, box, quantity.computed ? 'dots' : 'solid', tone),
    name,
    text('value', x, middle, value),
  );
  const noteWidth = note ? textWidth(note.text, 'note') : 0;
  const noteX =
    fits && right + width + 10 + noteWidth <= canvas.width
      ? right + width + 10
      : Math.min(a, b) - 10 - noteWidth - (fits ? 0 : width + 7);
  return markup`${drawn}${note && noteX >= 0 && remark(note, noteX, middle)}`;
}
