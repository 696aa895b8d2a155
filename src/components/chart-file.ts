import type { Chart } from '../charts/chart.ts';
import { csv, json, sourceLine } from '../charts/files.ts';
import { standaloneSvg } from '../charts/standalone.ts';
import type { ChartFile } from '../lib/address.ts';
import type { Publication } from './publication.ts';

/** A file of a chart as it is downloaded. */
export function chartFile({ edition, to }: Publication, chart: Chart, kind: ChartFile): string {
  const address = new URL(to.chart(chart.id), import.meta.env.SITE).href;
  switch (kind) {
    case 'csv':
      return csv(chart);
    case 'json':
      return json(chart, edition, address);
    case 'svg':
      return standaloneSvg(chart, sourceLine(edition, chart, address));
  }
}
