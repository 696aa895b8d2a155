import type { Problem } from '../../src/data/reading/problem.ts';
import type { Company } from '../../src/schema/company.ts';
import type { Claim } from './claims.ts';
import type { PrintedFact } from './ledger.ts';
import { sentencesOf } from './sentences.ts';

/** A company by all that the report may call it. */
export type Named = Pick<Company, 'id' | 'name' | 'short_name'>;

/** Where a company is first named, in full or for short; −1 where it is not. */
export function placeOfName({ name, short_name }: Named, text: string): number {
  const places = [name, short_name].map((each) => text.indexOf(each)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** Of companies that a sentence names one after the other, each has its figures in that order. */
export function readOrder(
  text: string,
  claims: readonly Claim<PrintedFact>[],
  companies: readonly Named[],
): Problem[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const own = claims.filter((claim) => start <= claim.start && claim.end <= end);
    const placed = own
      .toSorted((a, b) => a.start - b.start)
      .map(({ row }) => ({ row, at: placeOfOwner(row, companies, text.slice(start, end)) }))
      .filter(({ at }) => at >= 0);
    return placed.slice(1).flatMap(({ row, at }, index) => {
      const before = placed[index]!;
      if (at >= before.at) return [];
      const { file, line, entity } = row;
      const wrong = `“${entity[0]}” is named before “${before.row.entity[0]}”, its figure after`;
      return [{ file, line, column: 'entity', wrong, right: 'keep the order of the names' }];
    });
  });
}

/** Where the one company is named whose figure it is; −1 where it is of several, or of none that is named here. */
function placeOfOwner({ entity }: PrintedFact, companies: readonly Named[], sentence: string): number {
  const owner = entity.length === 1 ? companies.find(({ id }) => id === entity[0]) : undefined;
  return owner ? placeOfName(owner, sentence) : -1;
}
