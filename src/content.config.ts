import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { POINT_VERDICTS } from './components/points/verdicts.ts';
import { Pages } from './schema/pages.ts';

/** Prose of the chapters: `src/content/<edition>/<number>-<slug>.mdx`. */
const chapters = defineCollection({
  loader: glob({ base: 'src/content', pattern: '*/*.mdx' }),
  schema: z.strictObject({
    chapter: z.int().min(1).describe('number of the chapter in the report'),
    summary: z
      .string()
      .regex(/^(?:\D|20\d\d)+$/, 'summary: holds a number → say it in words, numbers come from facts')
      .describe('what the chapter finds, in one sentence without numbers other than years'),
  }),
});

/** Without numbers, as those come from facts. */
const sentence = (key: string) =>
  z.string().regex(/^[^\d.]+\.$/, `${key}: → one sentence with its full stop and without numbers`);

/**
 * What stands between the lines: `src/content/<edition>/between-the-lines/<number>-<id>.mdx`, one point a file, numbered
 * without a gap and told in 40 to 120 words.
 */
const points = defineCollection({
  loader: glob({ base: 'src/content', pattern: '*/between-the-lines/*.mdx' }),
  schema: z.strictObject({
    heading: z
      .string()
      .max(120, 'heading: too long → at most 120 characters')
      .describe('the finding in words, its numbers as {fact-id}, in at most 120 characters'),
    check: z
      .string()
      .optional()
      .describe(
        'where a chart holds these figures against each other, from the report alone: the key of its row',
      ),
    verdict: z.enum(POINT_VERDICTS).describe('what is known once other sources have been read'),
    because: sentence('because').describe('why, in one sentence without numbers'),
    overturn: sentence('overturn').describe(
      'what would overturn the verdict, in one sentence without numbers',
    ),
    section: z
      .string()
      .regex(/^\d\.\d$/)
      .describe('chapter and section of the report, like 1.4'),
    arithmetic: z.array(z.string()).min(1).describe('ids of the numbers shown, in order of the working'),
    charts: z.array(z.string()).default([]).describe('charts on the same matter, by id'),
    cards: z.array(z.string()).default([]).describe('cards on the same matter, by id'),
  }),
});

/** What the pages say that is true of one year alone: `src/content/<edition>/pages.yaml`. */
const pages = defineCollection({
  loader: glob({ base: 'src/content', pattern: '*/pages.yaml' }),
  schema: Pages,
});

export const collections = { chapters, pages, points };
