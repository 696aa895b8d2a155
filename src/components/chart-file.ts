import type { Chart } from '../charts/chart.ts';
import { csv, json } from '../charts/files.ts';
import type { ChartFile } from '../lib/address.ts';
import type { Publication } from './publication.ts';

/** A file of a chart as it is downloaded. */
export function chartFile({ edition, to }: Publication, chart: Chart, kind: ChartFile): string {
  switch (kind) {
    case 'csv':
      return csv(chart);
    case 'json':
      return json(chart, edition, new URL(to.chart(chart.id), import.meta.env.SITE).href);
    case 'svg':
      return chart.svg('wide');
  }
}
