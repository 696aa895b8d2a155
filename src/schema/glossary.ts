import { z } from 'zod';
import { cell } from '../lib/csv/cell.ts';
import { id, sectionIdList } from './vocabulary.ts';

/** One term explained: one row of `data/<edition>/glossary.csv`. */
export const GlossaryTerm = z.strictObject({
  id: id.describe('permanent kebab-case name, the anchor on the glossary page'),
  term: cell.text.describe('the term as the report uses it'),
  definition: cell.text.describe('what it means, in our words'),
  sections: sectionIdList.describe('sections where the term matters, “;” between two; blank for all'),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
