import { canvases, type Canvas } from '../forms/canvas.ts';
import { cutBetweenRows } from '../forms/cut.ts';
import { patterns } from '../forms/fill.ts';
import { frameSize, ground } from '../forms/frame.ts';
import { dressed } from '../forms/look.ts';
import { Markup, markup } from '../lib/markup.ts';
import type { Chart } from './chart.ts';

/** Px beyond which a drawing would dwarf its neighbours, and how much of it is then shown. */
const LONGEST = 540;
const SHOWN = 440;

/** A drawing as it stands among others. */
export interface Preview {
  svg: string;
  /** its first part only */
  part: boolean;
}

/** Px that a thumbnail is drawn at, steps a little wider, and the part of its width that is its height: all have one shape. */
const THUMBNAIL = { narrow: 290, steps: 310, shape: 3 / 4 };

/** The narrow drawing without its words for screen readers: the page it leads to has them. */
export function preview(chart: Chart): Preview {
  const { narrow } = canvases(chart.id);
  const drawing = chart.draw(narrow);
  const { width, height } = frameSize(drawing, narrow);
  const part = height > LONGEST;
  return { svg: silent(chart, narrow, drawing.body, width, part ? SHOWN : height), part };
}

/** A drawing of what must be said, one picture among many of the same shape: it ends with the last row that fits. */
export function thumbnail(chart: Chart): string {
  const wide = chart.forms.includes('marimekko');
  const width = wide ? THUMBNAIL.steps : THUMBNAIL.narrow;
  const room = width * THUMBNAIL.shape;
  const canvas = { id: `${chart.id}-n`, width, wide, large: true };
  const { body, height } = chart.draw(canvas);
  const shown = height > room ? cutBetweenRows(body, room) : room;
  const cut = markup`<svg width="${width}" height="${shown}">${body}</svg>`;
  return silent(chart, canvas, cut, width, room);
}

/** What is said of marks to those who hear or point at them: nothing of it reaches a picture that is a link. */
const SAID = /<title>[^<]*<\/title>| (?:role|aria-label|data-key|data-value|data-height)="[^"]*"/g;

function silent(chart: Chart, canvas: Canvas, body: Markup, width: number, height: number): string {
  const mute = new Markup(body.text.replace(SAID, ''));
  return dressed(
    markup`<svg class="chart-svg" viewBox="0 0 ${width} ${height}" aria-hidden="true">${ground(width, height)}${patterns(canvas, body)}${mute}</svg>`,
    chart,
  );
}
