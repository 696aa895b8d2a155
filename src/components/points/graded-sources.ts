import type { Edition } from '../../data/edition.ts';
import { factIds, parseFormula } from '../../data/formula.ts';

type Row = Edition['secondSources'] extends Map<string, infer Each> ? Each : never;

/** How far a source can be trusted, from the best grade on: its name, and whom it holds. */
export const GRADES: Record<Row['grade'], { name: string; whom: string }> = {
  official: { name: 'official', whom: 'the exchange, state agencies and companies’ own filings' },
  media: { name: 'named media', whom: 'newspapers and news services, often by way of a mirror' },
  vendor: { name: 'data vendor', whom: 'sellers of data, and digests that name their source' },
  weak: { name: 'unnamed', whom: 'authors and brokers without a name, and reposts' },
};

/** Others of one grade whose numbers a working rests on, parts of its formulas included; each publisher once. */
export interface GradedSources {
  grade: string;
  sources: Pick<Row, 'publisher' | 'url'>[];
}

/** From the best grade on; none where all numbers are the report’s. */
export function gradedSources(edition: Edition, ids: readonly string[]): GradedSources[] {
  const rows = partsOf(edition, ids).flatMap((id) => edition.secondSources.get(id) ?? []);
  return Object.entries(GRADES).flatMap(([key, { name: grade }]) => {
    const found = rows.filter((row) => row.grade === key);
    const sources = [...new Map(found.map((row) => [row.publisher, row])).values()];
    return sources.length > 0 ? [{ grade, sources }] : [];
  });
}

/** These numbers and all that they are worked out from. */
function partsOf(edition: Edition, ids: readonly string[]): string[] {
  const parts = ids.flatMap((id) => {
    const derived = edition.derived.get(id);
    return derived ? factIds(parseFormula(derived.formula)) : [];
  });
  return parts.length > 0 ? [...ids, ...partsOf(edition, parts)] : [...ids];
}
