import type { Chart } from '../../src/charts/chart.ts';
import type { ReleasedVersion } from '../../src/data/released-versions.ts';
import { bytes } from '../../src/open-data/file.ts';
import { tableCsv } from '../../src/open-data/table.ts';
import { chartTable, tables, type Published } from '../../src/open-data/tables.ts';
import { published } from './published.ts';

export { published };

/** An edition as it would be kept if it were published today, without the zips that nobody here opens. */
export function keptOf(given: Published): ReleasedVersion {
  const csv = (path: string, table: Parameters<typeof tableCsv>[0]) =>
    [path, bytes({ content: tableCsv(table) })] as const;
  const nothing = { archive: new Uint8Array(), checksums: '' };
  return {
    ...{ data: nothing, charts: nothing },
    files: new Map([
      ...tables(given).map((table) => csv(`${table.name}.csv`, table)),
      ...given.charts.map((chart) => csv(`charts/${chart.id}.csv`, chartTable(chart))),
    ]),
  };
}

/** The charts of an edition, one of them changed. */
export function chartsOf({ charts }: Published, id: string, change: Partial<Chart>): Chart[] {
  return charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
}
