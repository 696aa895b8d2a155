import { z } from 'zod';
import { cell } from '../lib/csv/cell.ts';
import { chapter, id, period, section } from './vocabulary.ts';

/** One dated event of the report: one row of `data/<edition>/timeline.csv`. */
export const TimelineEvent = z.strictObject({
  id: id.describe('permanent kebab-case name of the event, unique in the file'),
  date: period.describe('when it happened, as exactly as the report says, in the vocabulary of `period`'),
  chapter: chapter.describe('chapter of the report that tells it, 0 for the introduction'),
  section: section.describe('section within the chapter, 0 for an untitled opening one'),
  event: cell.text.describe('what happened, in our words'),
  printed: cell.phrase.describe('the date phrase exactly as printed, at most eight words'),
  note: cell.optionalText.describe('an ambiguity of the date, in our words'),
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;
