import { scaleLinear } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { decimal } from '../lib/number/number.ts';
import { label, type Quantity } from '../lib/number/quantity.ts';
import { mark, stack, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { point, RADIUS } from './point.ts';
import { remark, remarks, type Remark } from './remark.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Several measures between two moments, all starting from one base: the steepness is the story. */
export interface SlopeSpec {
  /** what the two moments are, under their posts */
  from: string;
  to: string;
  /** common start, such as 100 */
  base: number;
  /** top of the scale, which begins at zero so that heights compare */
  most: number;
  series: readonly SlopeLine[];
  /** remarks below the posts */
  foot?: readonly Remark[];
}

export interface SlopeLine extends Named {
  label: string;
  /** where the line ends */
  quantity: Quantity;
  tone?: Tone;
  /** lines under the value, such as the printed change that the end restates */
  notes?: readonly Remark[];
}

const HEIGHT = 220;
const ROOM = { wide: 220, narrow: 116 };
const GAP = { base: 12, label: 8, apart: 8, foot: 8 };
const BASE_RADIUS = 4;

/** Draws lines from the base to their ends, labels at the right, moved apart where they would meet. Throws where there is nothing to draw. */
export function slope(spec: SlopeSpec, canvas: Canvas): Block {
  if (spec.series.length === 0) throw new Error('slope: no series');
  const room = Math.min(
    canvas.wide ? ROOM.wide : ROOM.narrow,
    Math.ceil(Math.max(...spec.series.map(widest))),
  );
  const baseLabel = `= ${decimal(spec.base)}`;
  const left = Math.ceil(textWidth(baseLabel, 'tick')) + GAP.base;
  const right = canvas.width - room - RADIUS - GAP.label;
  const place = scaleLinear()
    .domain([0, spec.most])
    .rangeRound([RADIUS + HEIGHT, RADIUS]);
  const [floor, start] = [place(0), place(spec.base)];
  const words = spec.series.map((line) => wordsOf(line, right + RADIUS + GAP.label, room));
  const tops = apart(
    spec.series.map(({ quantity }, index) => place(quantity.value) - words[index]!.height / 2),
    words.map(({ height }) => height),
  );
  const lines = spec.series.map((line, index) => {
    const y = place(line.quantity.value);
    const stroke = markup`<path class="stroke" d="M${left} ${start}L${right} ${y}"/>`;
    const { named, notes } = words[index]!.at(tops[index]!);
    return markup`${mark(line, line.tone, stroke, point(right, y, line.quantity), named)}${notes}`;
  });
  const ground = markup`<path class="grid" d="M${left} ${RADIUS}V${floor}M${right} ${RADIUS}V${floor}"/><path class="reference" d="M${left} ${start}H${right}"/><path class="zero" d="M${left} ${floor}H${right}"/>`;
  const scale = markup`${tick(left - GAP.base, floor, '0')}${tick(left - GAP.base, start, baseLabel)}`;
  const from = wrap(spec.from, 'tick', right - left - textWidth(spec.to, 'tick') - GAP.base);
  const top = floor + GAP.foot;
  const moments = markup`${text('tick', left, top, from)}${text('tick', right, top, spec.to, 'end')}`;
  const base = markup`<circle class="base" cx="${left}" cy="${start}" r="${BASE_RADIUS}"/>`;
  const drawn = {
    body: markup`<g aria-hidden="true">${ground}${scale}${moments}</g>${lines}${base}`,
    height: Math.max(
      top + textHeight(from, 'tick'),
      ...tops.map((each, index) => each + words[index]!.height),
    ),
  };
  return spec.foot ? stack([drawn, remarks(spec.foot, canvas)], 14) : drawn;
}

function widest({ label: name, quantity, notes = [] }: SlopeLine): number {
  const noteWidths = notes.map((note) => textWidth(note.text, 'note'));
  return Math.max(textWidth(name, 'label'), textWidth(label(quantity), 'value'), ...noteWidths);
}

interface Words {
  height: number;
  at: (top: number) => { named: Markup; notes: Markup[] };
}

/** Label, value and remarks of one line below each other. */
function wordsOf({ label: name, quantity, notes = [] }: SlopeLine, x: number, room: number): Words {
  const names = wrap(name, 'label', room);
  const value = textHeight(names, 'label');
  const wrapped = notes.map((note) => wrap(note.text, 'note', room));
  const height = value + TEXT.value.line + textHeight(wrapped.flat(), 'note');
  return {
    height,
    at(top) {
      let y = top + value + TEXT.value.line;
      const placed = notes.map((note, index) => {
        const drawn = remark(note, x, y, wrapped[index]);
        y += textHeight(wrapped[index]!, 'note');
        return drawn;
      });
      const named = markup`${text('label', x, top, names)}${text('value', x, top + value, label(quantity))}`;
      return { named, notes: placed };
    },
  };
}

function tick(x: number, y: number, content: string): Markup {
  return text('tick', x, y - TEXT.tick.line / 2, content, 'end');
}

/** Tops pushed down, in their order on the page, until the words no longer meet; none above the drawing. */
function apart(wanted: readonly number[], heights: readonly number[]): number[] {
  const tops = [...wanted];
  let free = 0;
  for (const index of wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]!)) {
    tops[index] = Math.max(tops[index]!, free);
    free = tops[index] + heights[index]! + GAP.apart;
  }
  return tops;
}
