import { canvases } from '../forms/canvas.ts';
import { memoize } from '../lib/memoize.ts';
import type { Chart } from './chart.ts';

/** Whether the script offers to sort a drawing of the chart, the wide or the narrow one. */
export const isSortable = memoize(({ id, draw }: Chart) =>
  Object.values(canvases(id)).some((canvas) => draw(canvas).body.traits.has('sortable')),
);
