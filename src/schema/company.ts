import { z } from 'zod';
import { cell } from '../lib/csv/cell.ts';
import { id, sectionIdList } from './vocabulary.ts';

const EXCHANGES = ['SSE STAR Market', 'SSE Main Board', 'SZSE Main Board', 'HKEX', 'unlisted'] as const;

/** One company the report names: one row of `data/<edition>/companies.csv`. */
export const Company = z.strictObject({
  id: id.describe('permanent kebab-case name, used in the column entity of the facts'),
  name: cell.text.describe('name as the report prints it'),
  short_name: cell.text.describe('short English name, for labels'),
  code: cell
    .optionalMatching(/^\d{5,6}$/, 'a stock code', 'write six digits, five for HKEX')
    .describe('stock code with its leading zeros, six digits (five for HKEX); blank where unlisted'),
  exchange: z.enum(EXCHANGES).describe('where the code trades, or unlisted'),
  name_zh_short: cell.text.describe('short Chinese name, as quoted by the exchange'),
  name_zh_full: cell.text.describe('registered Chinese name'),
  industry: cell.optionalText.describe(
    'industry the report gives it, in our words; blank where it gives none',
  ),
  sections: sectionIdList
    .refine((sections) => sections.length > 0, {
      error: 'blank',
      params: { right: 'name a section that names the company, like 1.4' },
    })
    .describe('sections that name the company, “;” between two'),
  verified: z.enum(['yes', 'no']).describe('yes where a public source confirms code and Chinese name'),
  source: cell.text.describe('where code and Chinese name come from'),
  pinyin: cell
    .matching(/^[a-z]+( [a-z]+)*$/, 'pinyin', 'write a syllable a character, without marks, in small letters')
    .describe('short Chinese name in Latin letters without marks, a syllable a character, to be found by'),
});
export type Company = z.infer<typeof Company>;
