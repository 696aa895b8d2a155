import { z } from 'zod';
import { PRINTED_HEDGES } from '../lib/number/hedge.ts';
import { UNITS } from '../lib/number/unit.ts';
import { cell } from '../lib/csv/cell.ts';
import { chapter, id, idList, optionalId, period, section } from './vocabulary.ts';

/** One figure the report prints: one row of `data/<edition>/facts/*.csv`. */
export const Fact = z.strictObject({
  id: id.describe('permanent kebab-case name that says what is measured, unique in the edition'),
  chapter: chapter.describe('chapter of the report, 0 for the introduction'),
  section: section.describe('titled paragraph within the chapter, from 1; 0 for an untitled opening one'),
  subject: cell.text.describe('what is measured, in our words'),
  entity: idList.describe('company ids from companies.csv, “;” between two; blank for the board'),
  period: period.describe('when the figure holds, in the vocabulary of `period`'),
  value: cell.number.describe(
    'number in base units: yuan (not billions), per cent as printed, a fall negative',
  ),
  value_high: cell.optionalNumber.describe('upper end in the same unit, only where qualifier is range'),
  unit: z
    .enum(UNITS)
    .describe('yuan, percent, percentage_point, count, rank (1 = first), ratio (times), year'),
  noun: cell.optionalText.describe('the noun counted (companies, drugs, deals …), or what a share is of'),
  qualifier: z.enum(PRINTED_HEDGES).describe('how exactly the report states the number'),
  limit: z.enum(['upper', '']).describe('upper where the figure is a ceiling rather than an amount'),
  role: z
    .enum(['figure', 'threshold', 'ordinal'])
    .describe('figure: it measures something; threshold: the bound inside a definition; ordinal: “first”'),
  printed: cell.phrase.describe(
    'the number phrase exactly as printed, at most eight words; its digits say how exact the number is: half a unit of the last one to both sides, where zeros at the end of a whole number may be habit and do not count (“50%” is 45 to 55); counts, ranks, thresholds and numbers that are words are what they are',
  ),
  change_of: optionalId.describe('id of the fact whose change this is, where the report prints that base'),
  note: cell.optionalText.describe('an ambiguity of the report, in our words'),
  part_of: optionalId.describe(
    'id of the fact whose group or sum this is a part of, where the report says so; companies are part of the board without it',
  ),
});
export type Fact = z.infer<typeof Fact>;
