import type { Chart } from '../charts/chart.ts';
import { bibtex, cslJson, ris } from '../charts/citation.ts';
import { csv, json, sourceLine } from '../charts/files.ts';
import { metadata } from '../charts/metadata.ts';
import { png } from '../charts/raster.ts';
import { lightSvg, standaloneSvg } from '../charts/standalone.ts';
import type { ChartFile, CitationFile } from '../lib/address.ts';
import { absolute, type Publication } from './publication.ts';

/** Pixels of a PNG to one of the drawing. */
const PNG_SCALE = 2;

/** A file of a chart as it is downloaded. */
export function chartFile(
  { edition, to }: Publication,
  chart: Chart,
  kind: ChartFile,
): string | Buffer<ArrayBuffer> {
  const address = absolute(to.chart(chart.id));
  const source = sourceLine(edition, chart, address);
  switch (kind) {
    case 'csv':
      return csv(chart);
    case 'json':
      return json(chart, edition, address);
    case 'svg':
      return standaloneSvg(chart, source, metadata(chart, edition, address));
    case 'png':
      return png(lightSvg(chart, source), PNG_SCALE);
  }
}

/** A chart’s citation in a form that reference managers read. */
export function citationFile({ edition, to }: Publication, chart: Chart, kind: CitationFile): string {
  const write = { bib: bibtex, ris, 'csl.json': cslJson }[kind];
  return write(chart, edition, absolute(to.chart(chart.id)));
}
