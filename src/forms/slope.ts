import { scaleLinear } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { mark, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import type { Stated } from './edge.ts';
import { point, RADIUS } from './point.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Several measures between two moments, all starting from one base: the steepness is the story. */
export interface SlopeSpec {
  /** heads of the two moments */
  from: string;
  to: string;
  /** common start, such as 100 */
  base: number;
  baseLabel: string;
  series: readonly SlopeLine[];
  /** from zero, so that heights compare */
  most: number;
}

export interface SlopeLine extends Named {
  end: number;
  stated: Stated;
  tone: Tone;
  /** what the line is and how far it went, beside its end */
  label: string;
  value: string;
}

const HEIGHT = 220;
const LEFT = 56;

/** Draws lines from the base to their ends, labels at the right, moved apart where they would meet. */
export function slope(spec: SlopeSpec, canvas: Canvas): Block {
  if (spec.series.length === 0) throw new Error('slope: no series');
  const room = Math.min(
    canvas.wide ? 280 : 130,
    Math.max(
      ...spec.series.map(({ label, value }) =>
        Math.max(textWidth(label, 'label'), textWidth(value, 'value')),
      ),
    ),
  );
  const right = canvas.width - room - RADIUS - 12;
  const heads = [wrap(spec.from, 'tick', right / 2 - 8), wrap(spec.to, 'tick', right / 2 - 8)] as const;
  const top = Math.max(...heads.map((lines) => textHeight(lines, 'tick'))) + 12;
  const place = scaleLinear()
    .domain([0, spec.most])
    .range([top + HEIGHT, top]);
  const start = place(spec.base);
  const tops = apart(spec.series.map(({ end }) => place(end)));
  const lines = spec.series.map((line, index) => {
    const y = place(line.end);
    const words = labels(line, right + RADIUS + 8, tops[index]! - TEXT.label.line, room);
    return mark(
      line,
      line.tone,
      markup`<path class="stroke" d="M${LEFT} ${start}L${right} ${y}"/>`,
      point(right, y, line.stated),
      words,
    );
  });
  const posts = markup`<g aria-hidden="true"><path class="grid" d="M${LEFT} ${top}V${top + HEIGHT}M${right} ${top}V${top + HEIGHT}"/><path class="zero" d="M${LEFT - 8} ${top + HEIGHT}H${right + 8}"/>${text('tick', LEFT - 14, top + HEIGHT - TEXT.tick.line / 2, '0', 'end')}${text('tick', LEFT - 14, start - TEXT.tick.line / 2, spec.baseLabel, 'end')}${text('tick', 0, 0, heads[0])}${text('tick', right + 8, 0, heads[1], 'end')}</g>`;
  const base = markup`<circle class="base" cx="${LEFT}" cy="${start}" r="4"/>`;
  return { body: markup`${posts}${lines}${base}`, height: top + HEIGHT + 10 };
}

function labels({ label, value }: SlopeLine, x: number, top: number, room: number): Markup {
  return markup`${text('label', x, top, wrap(label, 'label', room))}${text('value', x, top + textHeight(wrap(label, 'label', room), 'label'), value)}`;
}

/** Centres pushed down until two-line labels no longer meet. */
function apart(centres: readonly number[]): number[] {
  const least = TEXT.label.line + TEXT.value.line + 6;
  const order = centres.map((_, index) => index).sort((a, b) => centres[a]! - centres[b]!);
  const placed = [...centres];
  order.forEach((index, at) => {
    const above = order[at - 1];
    if (above !== undefined) placed[index] = Math.max(placed[index]!, placed[above]! + least);
  });
  return placed;
}
