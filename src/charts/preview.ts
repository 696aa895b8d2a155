import { canvases } from '../forms/canvas.ts';
import { patterns } from '../forms/fill.ts';
import { frameSize } from '../forms/frame.ts';
import { markup } from '../lib/markup.ts';
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

/** The narrow drawing without its words for screen readers: the page it leads to has them. */
export function preview(chart: Chart): Preview {
  const { narrow } = canvases(chart.id);
  const drawing = chart.draw(narrow);
  const { width, height } = frameSize(drawing, narrow);
  const part = height > LONGEST;
  const box = `0 0 ${width} ${part ? SHOWN : height}`;
  const body = markup`${patterns(narrow, drawing.body)}${drawing.body}`;
  const svg = markup`<svg class="chart-svg" viewBox="${box}" aria-hidden="true">${body}</svg>`;
  return { svg: svg.text, part };
}
