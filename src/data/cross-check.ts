import type { Outline } from '../schema/edition.ts';
import { checkBoard } from './check/board.ts';
import { checkChanges } from './check/changes.ts';
import { checkDerived } from './check/derived.ts';
import { checkFacts } from './check/facts.ts';
import { checkListings } from './check/listings.ts';
import { checkParts } from './check/parts.ts';
import { checkTimeline } from './check/printed.ts';
import { checkSecondSources } from './check/second-sources.ts';
import { checkSections } from './check/sections.ts';
import { checkUnique } from './check/unique.ts';
import type { Problem } from './reading/problem.ts';
import type { Tables } from './reading/tables.ts';

/**
 * What no single row can know: that ids are unique and exist where they are used, that chapters and sections are those
 * of edition.json, that the columns of a row do not contradict each other, nor the words it was
 * printed with. Sound rows are checked even where
 * others failed, so that one run names all there is.
 */
export function crossCheck(tables: Tables, outline: Outline | null): Problem[] {
  const facts = [...checkUnique(tables), ...checkFacts(tables)];
  return [
    ...facts,
    ...checkDerived(tables, { factsAreSound: facts.length === 0 }),
    ...checkSecondSources(tables, outline),
    ...checkTimeline(tables),
    ...checkListings(tables),
    ...checkChanges(tables, outline),
    ...(outline
      ? [...checkSections(tables, outline), ...checkBoard(tables, outline), ...checkParts(tables, outline)]
      : []),
  ];
}
