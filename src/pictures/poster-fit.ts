import type { Block, Canvas } from '../forms/canvas.ts';
import type { Chart } from '../charts/chart.ts';
import { above, beside, type Layout, type PosterWords } from './poster-words.ts';

/** The ways a drawing may be made for a poster: charts keep their small form longer than on a page. */
const SIZES = [
  { width: 328, wide: false },
  { width: 400, wide: false },
  { width: 480, wide: false },
  { width: 560, wide: false },
  { width: 720, wide: true },
];

const LARGEST = 1.9;

/** A drawing in the place where it can be shown. */
export interface Fit extends Layout {
  canvas: Canvas;
  drawing: Block;
  /** px of the poster to one of the drawing */
  scale: number;
}

/** The layout and the width that show the drawing largest, and among those nearly as large the one that fills its place. */
export function bestFit(chart: Chart, words: PosterWords): Fit {
  const layouts = [beside(words, chart.chapter), above(words, chart.chapter)];
  const fits = layouts.flatMap((layout) => SIZES.map((size) => fit(chart, layout, size)));
  return fits.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

function fit(chart: Chart, layout: Layout, size: Omit<Canvas, 'id'>): Fit {
  const canvas = { id: `${chart.id}-p`, ...size };
  const drawing = chart.draw(canvas);
  const scale = Math.min(layout.box.width / canvas.width, layout.box.height / drawing.height, LARGEST);
  return { ...layout, canvas, drawing, scale };
}

function worth({ box, canvas, scale }: Fit): number {
  return scale * (1 + (0.3 * canvas.width * scale) / box.width);
}
