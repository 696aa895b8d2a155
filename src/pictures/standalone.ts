import { stack, type Canvas } from '../forms/canvas.ts';
import { frame } from '../forms/frame.ts';
import { dressed, type Dress } from '../forms/look.ts';
import { markup } from '../lib/markup.ts';
import { memoize, memoizeLast } from '../lib/memoize.ts';
import type { Chart } from '../charts/chart.ts';
import { lines, sheet, type Sheet } from './sheet.ts';

const MARGIN = 24;

/** The chart as a picture that needs nothing around it and no font of ours: its words, its source line, on light ground. */
export function standaloneSvg(chart: Chart, source: string, metadata = markup``): string {
  return drawn(chart, source, { type: 'common' }, metadata);
}

/** The same in our own faces, for a program that has them at hand. */
export function ownSvg(chart: Chart, source: string, metadata = markup``): string {
  return drawn(chart, source, { type: 'own' }, metadata);
}

function drawn(chart: Chart, source: string, dress: Pick<Dress, 'type'>, metadata = markup``): string {
  const { block, canvas } = sheets(chart)(source);
  const framed = frame(block, canvas, {
    title: chart.headline,
    description: `${chart.alt} ${source}`,
    extra: metadata,
  });
  return dressed(framed, { ...dress, chapter: chart.chapter, classes: false });
}

/** Laid out once for all files of a chart, which are made one after another. */
const sheets = memoizeLast((chart: Chart) =>
  memoize((source: string): Sheet => {
    const inner: Canvas = { id: `${chart.id}-s`, width: 720, wide: true };
    const assumed = chart.assumptions.length > 0 ? [`Assumed: ${chart.assumptions.join(' ')}`] : [];
    const foot = [...chart.notes, ...chart.formulas, ...assumed, source].map((line) =>
      lines('tick', line, inner),
    );
    return sheet(chart, inner, MARGIN, stack(foot, 4));
  }),
);
