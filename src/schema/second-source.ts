import { z } from 'zod';
import { cell } from '../lib/csv/cell.ts';
import { PRINTED_HEDGES } from '../lib/number/hedge.ts';
import { UNITS } from '../lib/number/unit.ts';
import { id, optionalId, period, publishedOn } from './vocabulary.ts';

/** How far a source can be trusted, from the best on. */
export const GRADES = ['official', 'media', 'vendor', 'weak'] as const;
export type Grade = (typeof GRADES)[number];

/** How a number that somebody else printed stands to the report’s. */
export const RELATIONS = ['agrees', 'contradicts', 'explains', 'adds'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A number that somebody else printed: one row of `data/<edition>/second-sources.csv`. */
export const SecondSource = z.strictObject({
  id: id.describe('permanent kebab-case name that says who printed what, unique among all figures'),
  fact: optionalId.describe('id of the fact or derived fact that it bears on; blank for one of its own'),
  subject: cell.text.describe('what is measured, in our words'),
  value: cell.number.describe('number in base units: yuan, per cent as printed, a fall negative'),
  value_high: cell.optionalNumber.describe('upper end in the same unit, only where qualifier is range'),
  unit: z.enum(UNITS).describe('yuan, percent, percentage_point, count, rank, ratio (times), year'),
  noun: cell.optionalText.describe('the noun counted, or what a share is of'),
  qualifier: z.enum(PRINTED_HEDGES).describe('how exactly the source states the number'),
  period: period.describe('when it holds, in the vocabulary of `period`'),
  set: cell.text.describe('which companies it is about, in our words'),
  publisher: cell.text.describe('who printed it, and whose text or page that is where they differ'),
  title: cell.optionalText.describe('title of the page, where we know it'),
  url: cell.matching(/^https?:\/\/\S+$/, 'an address', 'write https://…').describe('address of the page'),
  published: publishedOn.describe('day, month or year it was published; blank where we do not know'),
  language: z.enum(['en', 'zh', 'zh-Hant']).describe('language of the page'),
  grade: z
    .enum(GRADES)
    .describe(
      'official: the exchange, state agencies and companies’ own filings; media: named newspapers and news services; vendor: data vendors and digests that name their source; weak: unnamed authors, brokers and reposts',
    ),
  seen: z.enum(['whole', 'excerpt']).describe('whether we read the whole page or an excerpt of it'),
  printed: cell.optionalText.describe('the number phrase as printed there, where we have it'),
  relation: z
    .enum(RELATIONS)
    .describe(
      'agrees: one number can be both, after the digits and hedges of each; contradicts: none can; explains: it says why the report’s number is what it is, or what it leaves out; adds: more of the same',
    ),
  note: cell.optionalText.describe('what follows from it, in our words'),
});
export type SecondSource = z.infer<typeof SecondSource>;
