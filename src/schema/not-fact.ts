import { z } from 'zod';
import { cell } from '../lib/csv/cell.ts';
import { chapter, section } from './vocabulary.ts';

/** A number-like word of the report that is no figure: one row of `data/<edition>/not-facts.csv`. */
export const NotFact = z.strictObject({
  chapter: chapter.describe('chapter of the report where it stands, 0 for the introduction'),
  section: section.describe('section within the chapter, 0 for an untitled opening one'),
  printed: cell.phrase.describe('the words exactly as printed, at most eight'),
  reason: cell.text.describe('why it is left out of the ledger, in our words'),
});
export type NotFact = z.infer<typeof NotFact>;
