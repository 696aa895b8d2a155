import type { Edition } from '../../data/edition.ts';
import type { SecondSource } from '../../data/beside.ts';
import { borrowed } from '../../data/borrowed.ts';
import { figure } from '../../data/figure.ts';

/** How far a source can be trusted, from the best grade on: its name, and whom it holds. */
export const GRADES: Record<SecondSource['grade'], { name: string; whom: string }> = {
  official: { name: 'official', whom: 'the exchange, state agencies and companies’ own filings' },
  media: { name: 'named media', whom: 'newspapers and news services, often by way of a mirror' },
  vendor: { name: 'data vendor', whom: 'sellers of data, and digests that name their source' },
  weak: { name: 'unnamed', whom: 'authors and brokers without a name, and reposts' },
};

/** Others of one grade whose numbers a working rests on, parts of its formulas included; each publisher once. */
export interface GradedSources {
  grade: string;
  sources: Pick<SecondSource, 'publisher' | 'url'>[];
}

/** From the best grade on; none where all numbers are the report’s. */
export function gradedSources(edition: Edition, ids: readonly string[]): GradedSources[] {
  const parts = ids.flatMap((id) => borrowed(edition, figure(edition, id)).map((part) => part.id));
  const rows = [...ids, ...parts].flatMap((id) => edition.secondSources.get(id) ?? []);
  return Object.entries(GRADES).flatMap(([key, { name: grade }]) => {
    const found = rows.filter((row) => row.grade === key);
    const sources = [...new Map(found.map((row) => [row.publisher, row])).values()];
    return sources.length > 0 ? [{ grade, sources }] : [];
  });
}
