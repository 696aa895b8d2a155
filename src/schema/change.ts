import { z } from 'zod';
import { cell } from '../lib/csv/cell.ts';
import { idList, version } from './vocabulary.ts';

/** One thing that changed when a version of the data was published: one row of `data/<edition>/changelog.csv`, newest first. */
export const Change = z.strictObject({
  version: version.describe('version of the data that brought the change'),
  date: z.iso.date().describe('day that version was published'),
  kind: z
    .enum(['published', 'added', 'corrected', 'withdrawn'])
    .describe('corrected where something published was wrong, withdrawn where it is gone'),
  what: cell.text.describe(
    'what changed and, of a correction, what stood there before: one sentence of ours',
  ),
  facts: idList.describe('ids of the facts it touches, computed ones too, “;” between two; blank for none'),
  charts: idList.describe('ids of the charts it touches, “;” between two; blank for none'),
});
export type Change = z.infer<typeof Change>;
