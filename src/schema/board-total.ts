import { z } from 'zod';
import { cell } from '../lib/csv/cell.ts';
import { ContextYear } from './context.ts';
import { GRADES } from './second-source.ts';
import { period, publishedOn } from './vocabulary.ts';

/** What a net profit is said to be; blank where none is printed. */
const PROFIT_DEFINITIONS = ['', 'attributable', 'not_stated'] as const;

const { companies, revenue, revenue_growth, net_profit, net_profit_growth, rd, rd_growth } =
  ContextYear.shape;

/** The board in one period, for one set of companies, as somebody printed it: one row of `data/<edition>/board-totals.csv`. */
export const BoardTotal = z.strictObject({
  id: cell
    .matching(
      /^context-[a-z0-9]+(-[a-z0-9]+)*$/,
      'an id of a total',
      'write context-PERIOD in small letters, like context-2030-h1',
    )
    .describe('permanent name; formulas hold its numbers as `context-2030-h1-revenue`'),
  period: period.describe('year or part of a year, in the vocabulary of `period`'),
  companies,
  set: cell.text.describe('which companies of the board are counted, in our words'),
  revenue,
  revenue_growth,
  net_profit,
  net_profit_growth,
  profit_definition: z
    .enum(PROFIT_DEFINITIONS)
    .describe(
      'attributable: net profit attributable to owners; not_stated: the source does not say; blank: no profit printed',
    ),
  rd,
  rd_growth,
  publisher: cell.text.describe('who printed the totals, and whose text or page that is where they differ'),
  url: cell
    .matching(/^https?:\/\/\S+$/, 'an address', 'write https://…')
    .describe('address of the release or page'),
  published: publishedOn.describe('day, month or year it was published; blank where we do not know'),
  language: z.enum(['en', 'zh', 'zh-Hant']).describe('language of the page'),
  grade: z.enum(GRADES).describe('how far the source can be trusted, in the grades of the second sources'),
  seen: z.enum(['whole', 'excerpt']).describe('whether we read the whole release or an excerpt of it'),
  note: cell.optionalText.describe('what the figures mean or lack, in our words'),
});
export type BoardTotal = z.infer<typeof BoardTotal>;
