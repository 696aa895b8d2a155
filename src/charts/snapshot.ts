import type { Edition } from '../data/edition.ts';
import type { ReleasedVersion } from '../data/released-versions.ts';
import { readRecords, type Cells } from '../lib/csv/read.ts';
import { writeCsv } from '../lib/csv/write.ts';
import { memoize } from '../lib/memoize.ts';
import type { Chart } from './chart.ts';
import { csv } from './files.ts';
import { ledgerRecords } from './ledger.ts';

/** What a version says: its figures and its charts by id, as its tables have them. */
export interface Snapshot {
  figures: ReadonlyMap<string, Cells>;
  charts: ReadonlyMap<string, ChartSnapshot>;
}

export interface ChartSnapshot {
  headline: string;
  rows: ReadonlyMap<string, Cells>;
}

/** What an edition says now. */
export function snapshot(edition: Edition, charts: readonly Chart[]): Snapshot {
  return {
    figures: byId(writeCsv(ledgerRecords(edition))),
    charts: new Map(charts.map((chart) => [chart.id, { headline: chart.headline, rows: byId(csv(chart)) }])),
  };
}

/** What a version said that was kept; nothing of what its archive does not hold. */
export const keptSnapshot = memoize(({ files }: ReleasedVersion): Snapshot => {
  const read = (path: string) => new TextDecoder().decode(files.get(path));
  const charts = readRecords(read('charts.csv'));
  return {
    figures: byId(read('figures.csv')),
    charts: new Map(
      charts.map(({ id, headline }) => [id!, { headline: headline!, rows: byId(read(`charts/${id}.csv`)) }]),
    ),
  };
});

function byId(text: string): Map<string, Cells> {
  return new Map(readRecords(text).map((cells) => [cells['id']!, cells]));
}
