import { companyBounds, countsOfCompanies } from '../../data/company-counts.ts';
import type { Figure } from '../../data/figure.ts';
import { words } from '../../lib/number/quantity.ts';
import { placeIn } from '../../lib/section.ts';
import { family, type CountedSet, type Family } from '../../lib/sets/family.ts';
import type { Publication } from '../site/publication.ts';

/** What the edition says of its counts that the ledger does not. */
export interface Overlaps {
  /** ids of counts that say of the same companies what another says */
  same: string[];
  /** ids of counts, two by two, of which no company can be in both */
  apart: string[][];
}

/** A count of companies as the report words it, with what it allows. */
export interface Count extends CountedSet {
  figure: Figure;
  /** as the report states it: “nearly 70% of companies” */
  said: string;
  chapter: number;
}

/** The counts that may be held against each other, in the order of the report. */
export interface Counts {
  all: Family;
  counts: Count[];
}

/** Throws where what the report says of its counts cannot be true of all at once. */
export function counts({ edition }: Publication, { same, apart }: Overlaps): Counts {
  const board = edition.companyCount;
  const given = countsOfCompanies(edition)
    .filter(({ id }) => !same.includes(id))
    .map((figure) => ({
      figure,
      id: figure.id,
      ...companyBounds(figure, board),
      part_of: edition.facts.get(figure.id)!.part_of,
      apart: apart.find((pair) => pair.includes(figure.id))?.find((id) => id !== figure.id) ?? '',
      said: words(figure, { noun: true }),
      chapter: placeIn(figure.section).chapter,
    }));
  const all = family(board, given);
  return { all, counts: given.map((each) => ({ ...each, ...all.sets.get(each.id)! })) };
}

/** The count of this id. Throws where there is none, so that a mistyped example stops the build. */
export function countOf({ counts }: Counts, id: string): Count {
  const count = counts.find((each) => each.id === id);
  if (!count) throw new Error(`overlaps: “${id}” is no count of companies of the board`);
  return count;
}
