import type { Chart } from '../../charts/chart.ts';
import { csv, json, sourceLine } from '../../charts/files.ts';
import { metadata, pngWords } from '../../pictures/metadata.ts';
import { withResolution, withText } from '../../pictures/png-text.ts';
import { chartPdf } from '../../pictures/print/chart-pdf.ts';
import { outlined } from '../../pictures/print/outlines.ts';
import { png } from '../../pictures/raster.ts';
import { PORTRAIT, SLIDE } from '../../pictures/poster.ts';
import { chartPicture } from '../../pictures/social.ts';
import { ownSvg, standaloneSvg } from '../../pictures/standalone.ts';
import { chartArchive, chartWorkbook } from '../../open-data/chart-archive.ts';
import { csvw } from '../../open-data/csvw.ts';
import { chartTable } from '../../open-data/tables.ts';
import type { ChartFile, ChartPicture } from '../../lib/address.ts';
import { absolute, absoluteAddresses, type Publication } from '../site/publication.ts';

/** Pixels of a PNG to one of the drawing. */
const PNG_SCALE = 2;

const FORMATS = { slide: SLIDE, portrait: PORTRAIT };

/** Pixels an inch: a slide is 13⅓ inches wide, and a portrait in print 5⅝. */
const DPI = { slide: 90, portrait: 192 };

type Kind = ChartFile | ChartPicture;

const sizes = new WeakMap<Chart, Partial<Record<Kind, number>>>();

/** Bytes of a file of a chart. Several pages state them, so that they are kept where the files would be too many. */
export async function chartFileSize(site: Publication, chart: Chart, kind: Kind): Promise<number> {
  return sizes.get(chart)?.[kind] ?? Buffer.byteLength(await chartFile(site, chart, kind));
}

/** Px of a picture, as its link says them: “1200 × 675”. */
export function pictureSize(picture: ChartPicture): string {
  const { width, height } = FORMATS[picture];
  return `${width} × ${height}`;
}

/** A file of a chart as it is downloaded. */
export async function chartFile(
  site: Publication,
  chart: Chart,
  kind: Kind,
): Promise<string | Buffer<ArrayBuffer>> {
  const file = await makeFile(site, chart, kind);
  sizes.set(chart, { ...sizes.get(chart), [kind]: Buffer.byteLength(file) });
  return file;
}

async function makeFile(
  { edition, charts, to }: Publication,
  chart: Chart,
  kind: Kind,
): Promise<string | Buffer<ArrayBuffer>> {
  const address = absolute(to.chart(chart.id));
  const source = sourceLine(edition, chart, address);
  const about = metadata(chart, edition, address);
  const svg = () => standaloneSvg(chart, source, about);
  const whole = { edition, charts, to: absoluteAddresses(edition.year) };
  const finished = (picture: Buffer, dpi: number) =>
    withResolution(withText(picture, pngWords(chart, edition, address)), dpi);
  switch (kind) {
    case 'csv':
      return csv(chart);
    case 'json':
      return json(chart, edition, whole.to);
    case 'svg':
      return svg();
    case 'png':
      return finished(await png(ownSvg(chart, source), PNG_SCALE), 96 * PNG_SCALE);
    case 'xlsx':
      return Buffer.from(await chartWorkbook(whole, chart));
    case 'zip':
      return Buffer.from(await chartArchive(whole, chart, svg()));
    case 'pdf':
      return chartPdf(chart, edition, source);
    case 'outlines.svg':
      return outlined(ownSvg(chart, source, about), chart.id);
    case 'slide':
    case 'portrait': {
      const picture = chartPicture(chart, edition, address, FORMATS[kind]);
      return finished(await png(picture, 1), DPI[kind]);
    }
  }
}

/** What a chart’s CSV is, for readers of CSV on the Web. */
export function csvMetadata({ edition }: Publication, chart: Chart): string {
  return csvw(chartTable(chart), `${chart.id}.csv`, edition);
}
