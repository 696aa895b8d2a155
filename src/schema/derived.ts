import { z } from 'zod';
import { cell } from '../lib/csv/cell.ts';
import { CLASSES_EXPLAINED } from '../lib/computed-class.ts';
import { UNITS } from '../lib/number/unit.ts';
import { chapter, id, period, section } from './vocabulary.ts';

/** A number computed by us from facts: one row of `data/<edition>/derived.csv`. */
export const DerivedFact = z.strictObject({
  id: id.describe(
    'permanent kebab-case name that says what is computed, unique among facts and derived facts',
  ),
  chapter: chapter.describe('chapter it belongs to, 0 for the introduction'),
  section: section.describe('section within the chapter, 0 for an untitled opening one'),
  subject: cell.text.describe('what is computed, in our words'),
  period: period.describe('when the number holds, in the vocabulary of `period`'),
  formula: cell.text.describe(
    'arithmetic over ids of facts, derived facts and board-totals.csv (context-YEAR-revenue), + - * / ^ and brackets; a per cent counts as v/100',
  ),
  unit: z.enum(UNITS).describe('how the result is shown; percent shows a share ×100'),
  noun: cell.optionalText.describe('the noun counted, or what a share is of'),
  digits: cell.whole.describe(
    'decimals wished for, in the shown unit: for yuan in billions, below a million in yuan; no more than the bounds of the number allow, so that the last one shown is never off by more than one',
  ),
  qualifier: z
    .enum(['', 'range', 'less_than', 'more_than'])
    .describe(
      'blank: as exact as the printed digits make it; range: said by its least and greatest; less_than, more_than: a side that the report itself leaves open in words',
    ),
  class: z.enum(['A', 'B', 'C']).describe(CLASSES_EXPLAINED),
  assumption: cell.optionalText.describe('what has to hold for the number to be true; for class B'),
  note: cell.optionalText.describe('what a reader should know of it, in our words'),
});
export type DerivedFact = z.infer<typeof DerivedFact>;
