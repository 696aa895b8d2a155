import { scaleLinear } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { label, type Quantity } from '../lib/number/quantity.ts';
import { mark, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { bar, chevron, type Stated } from './edge.ts';
import { remark, type Remark } from './remark.ts';
import { hedgeSign } from './sign.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Two bars of one unit, the shorter laid along the longer as a ruler. */
export interface RulerSpec {
  long: RulerBar;
  short: RulerBar;
  /** how often the shorter goes into the longer, written at the longer bar's end */
  ratio: Remark;
  /** a multiple that somebody states, marked on the longer bar */
  claim: Remark & { times: number; stated: Stated };
  /** px where the bars begin at 720 px, where they share their left edge with other bars */
  left?: number;
}

export interface RulerBar extends Named {
  label: string;
  quantity: Quantity;
  tone?: Tone;
}

const BAR = 26;
const LABEL_WIDTH = 124;
const NOTE_WIDTH = 330;

/** Draws both bars on one scale from zero, with a notch at each whole multiple of the shorter. Throws where that one has no length. */
export function ruler(spec: RulerSpec, canvas: Canvas): Block {
  const { long, short, ratio, claim } = spec;
  if (short.quantity.value <= 0) throw new Error('ruler: the shorter bar has no length');
  const left = canvas.wide ? (spec.left ?? LABEL_WIDTH) : 0;
  const room = textWidth(label(long.quantity), 'value') + 10;
  const place = scaleLinear()
    .domain([0, long.quantity.value])
    .range([left, canvas.width - (canvas.wide ? room : 0)]);
  const one = short.quantity.value;
  const multiples = Array.from({ length: Math.floor(long.quantity.value / one) }, (_, index) => index + 1);
  const notches = multiples.map((times) => {
    const x = place(times * one);
    return markup`<path class="seam" d="M${x} 0V${BAR}"/>${text('tick', x, -TEXT.tick.line - 1, `${times}×`, 'middle')}`;
  });
  const longBar = drawBar(long, place, canvas, left);
  const at = place(claim.times * one);
  const claimWidth = Math.min(NOTE_WIDTH, canvas.width, textWidth(claim.text, 'note'));
  const claimX = Math.min(at - 5, canvas.width - claimWidth);
  const claimLines = wrap(claim.text, 'note', claimWidth + 1);
  const open = chevron(at + 8, BAR + 7, 8, 1).with(hedgeSign(claim.stated.hedge));
  const caret = markup`<path class="caret" d="M${at} ${BAR + 2}l5 9h-10z"/>${open}`;
  const scale = markup`<g aria-hidden="true">${notches}</g>`;
  const claimHeight = 14 + textHeight(claimLines, 'note');
  const labelAbove = canvas.wide ? 0 : TEXT.label.line + TEXT.value.line;
  const top = labelAbove + TEXT.tick.line + 4;
  const second = top + BAR + claimHeight + 20 + (canvas.wide ? 0 : TEXT.label.line + TEXT.value.line);
  const claimed = markup`${caret}${text('note', claimX, BAR + 14, claimLines)}`;
  const ratioX = place(one) + 10 + textWidth(label(short.quantity), 'value') + 12;
  const body: Markup[] = [
    translate(
      0,
      top,
      markup`${longBar}${scale}${claim.named ? mark(claim.named, long.tone, claimed) : claimed}`,
    ),
    translate(0, second, drawBar(short, place, canvas, left)),
    translate(0, second, remark(ratio, canvas.wide ? ratioX : place(one) + 10, BAR / 2 - TEXT.note.line / 2)),
  ];
  return { body: markup`${body}`, height: second + BAR };
}

function drawBar(spec: RulerBar, place: (value: number) => number, canvas: Canvas, left: number): Markup {
  const to = place(spec.quantity.value);
  const drawn = bar(canvas, { from: left, to, y: 0, height: BAR }, spec.quantity, spec.tone);
  const middle = BAR / 2 - TEXT.label.line / 2;
  const above = -TEXT.label.line - TEXT.value.line - (spec.tone !== 'neutral' ? TEXT.tick.line + 4 : 2);
  const words = canvas.wide
    ? markup`${text('label', 0, middle, wrap(spec.label, 'label', left - 12))}${text('value', to + 8, middle, label(spec.quantity))}`
    : markup`${text('label', 0, above, spec.label)}${text('value', 0, above + TEXT.label.line, label(spec.quantity))}`;
  return mark(spec, spec.tone, drawn, words);
}
