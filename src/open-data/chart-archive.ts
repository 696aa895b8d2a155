import type { Chart } from '../charts/chart.ts';
import { csv, json } from '../charts/files.ts';
import { packageName, savedAs } from '../lib/address.ts';
import { cachedArchive } from '../lib/files/archive.ts';
import { aboutChart, chartReadme } from './chart-readme.ts';
import { csvw } from './csvw.ts';
import { bytes } from './file.ts';
import { rowsOf } from './readme.ts';
import { chartTable, type Published } from './tables.ts';
import { workbook, type About } from './workbook.ts';

/** The rows of a chart as a workbook, with what they are on a sheet beside them. */
export async function chartWorkbook(published: Published, chart: Chart): Promise<Uint8Array> {
  const table = chartTable(chart);
  return workbook([table], aboutChart(published, chart, table), published.edition.published);
}

/**
 * A chart with all that is needed to use and to cite it, in one zip: its rows in three forms, its picture, what the
 * columns mean, for readers and for programs. Every file says in its name of which edition and version it is.
 */
export async function chartArchive(published: Published, chart: Chart, svg: string): Promise<Uint8Array> {
  const { edition, to } = published;
  const table = chartTable(chart);
  const name = (ending: string) => savedAs(edition, `${chart.id}.${ending}`);
  const files: [name: string, what: string, content: string | Uint8Array][] = [
    [name('csv'), `${rowsOf(table)}, in the order of the picture`, csv(chart)],
    [name('xlsx'), 'the same as a workbook', await chartWorkbook(published, chart)],
    [name('json'), 'the same with the chart’s words, units, source and terms', json(chart, edition, to)],
    [name('svg'), 'the picture', svg],
    [
      name('csv-metadata.json'),
      'the columns for programs, as CSV on the Web',
      csvw(table, name('csv'), edition),
    ],
  ];
  const readme = chartReadme(
    published,
    chart,
    table,
    files.map(([file, what]): About[number] => [file, what]),
  );
  const folder = `${packageName(edition.year)}-${edition.version}-${chart.id}`;
  const contents = [
    ['README.md', readme] as const,
    ...files.map(([file, , content]) => [file, content] as const),
  ];
  return cachedArchive(
    Object.fromEntries(contents.map(([file, content]) => [`${folder}/${file}`, bytes({ content })])),
    edition.published,
  );
}
