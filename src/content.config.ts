import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

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

export const collections = { chapters };
