import type { DataFile } from '../../open-data/file.ts';
import { narrowFonts, narrowSvg } from '../../pictures/narrow.ts';
import { chartFile } from '../chart/chart-file.ts';
import { absolute, type Publication } from '../site/publication.ts';

/** Kinds of which the file that is downloaded is kept; what a PNG shows, the SVG does. */
const KINDS = { csv: 'text/csv', json: 'application/json', svg: 'image/svg+xml' } as const;

/** The files of every chart that its version keeps: `charts/<id>.csv`, `.json`, `.svg` and `.narrow.svg`, and the fonts of these. */
export async function chartFiles(site: Publication): Promise<DataFile[]> {
  const files = site.charts.map(async (chart) => {
    const downloads = Object.entries(KINDS).map(async ([kind, mediaType]) => ({
      path: `charts/${chart.id}.${kind}`,
      mediaType,
      content: await chartFile(site, chart, kind as keyof typeof KINDS),
    }));
    const narrow = {
      path: `charts/${chart.id}.narrow.svg`,
      mediaType: KINDS.svg,
      content: narrowSvg(chart, site.edition, absolute(site.to.chart(chart.id))),
    };
    return [...(await Promise.all(downloads)), narrow];
  });
  const fonts = narrowFonts().map(([name, content]) => ({
    path: `charts/${name}`,
    mediaType: 'font/woff2',
    content,
  }));
  return [...(await Promise.all(files)).flat(), ...fonts];
}
