import { z } from 'zod';
import { cell } from '../lib/csv/cell.ts';
import { id, version } from './vocabulary.ts';

const number = z.int().min(0).max(9);

const Section = z.strictObject({
  number: number.describe('number within the chapter, from 1; 0 for an untitled opening paragraph'),
  id: id.describe('permanent kebab-case name, the anchor in the chapter'),
  title: cell.text.describe('our heading'),
});

export const Chapter = z.strictObject({
  number: number.describe('number in the report, 0 for the introduction'),
  slug: id.describe('permanent kebab-case name in addresses and file names'),
  title: cell.text.describe('our heading: what the chapter finds'),
  topic: cell.text.describe('what the chapter is about, in one or two words'),
  sections: z.array(Section).min(1).describe('titled paragraphs, in the order of the report'),
});
export type Chapter = z.infer<typeof Chapter>;

export const Source = z.strictObject({
  title: cell.text.describe('title as printed'),
  publisher: cell.text.describe('who published the report'),
  url: z.url({ protocol: /^https$/ }).describe('address of the report'),
  date: z.iso.date().describe('day of publication'),
});
export type Source = z.infer<typeof Source>;

/** What an edition is about: `data/<edition>/edition.json`. */
export const Outline = z.strictObject({
  year: z.int().min(2019).max(2100).describe('the year reported on, also the name of the folder'),
  companies: id.describe('id of the fact that counts the companies that reported'),
  former_columns: z
    .strictObject({ of_board: z.array(cell.text) })
    .optional()
    .describe(
      'names that columns of the charts’ files had in an earlier version and keep beside the new ones',
    ),
  version: version.describe(
    'semantic version of the data: major when an id goes, minor for additions, patch for corrections',
  ),
  published: z.iso.date().describe('day this version of the data was published'),
  source: Source.describe('the report itself'),
  chapters: z.array(Chapter).min(1).describe('chapters, in the order of the report'),
});
export type Outline = z.infer<typeof Outline>;
