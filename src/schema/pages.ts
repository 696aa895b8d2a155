import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9-]+$/);
const figure = id.describe('id of a figure');
const chart = id.describe('id of a chart');
const words = z.string().min(1);
const template = words.describe('words with figures in it as {fact-id}');

const Block = z.strictObject({
  id: figure.describe('the amount, in yuan: a square for each billion'),
  label: template.describe('its name, above the squares'),
  before: figure.optional().describe('the same a year before, where the report’s own rate implies it'),
  added: figure.optional().describe('or the change since then'),
  change: template
    .optional()
    .describe('that change in words, below the squares that were added or have gone'),
  part: figure.optional().describe('a part of it that stands out'),
  part_label: template.optional().describe('the name of that part'),
  printed_before: figure
    .optional()
    .describe('what another release printed a year before, for other companies: drawn apart'),
  printed_label: template.optional().describe('whose that is'),
});

const Step = z.strictObject({
  step: z
    .string()
    .regex(/^[a-z]+$/)
    .describe('its address on the cover, and the name of its picture'),
  name: words.describe('its heading'),
  says: template.describe('what the squares show, in a sentence or two'),
  unsaid: words.optional().describe('words of a link to what stands between the lines'),
  poster: template.describe('the heading of its own picture'),
  also: words.optional().describe('whose figures that picture shows besides'),
  blocks: z.array(Block).min(1).describe('what is set apart'),
  others: template.optional().describe('the name of all other squares'),
});

const Cover = z.strictObject({
  description: template.describe('what search engines and shared links say of it'),
  title: template.describe('the heading of the cover and of its picture'),
  standfirst: words.describe('the board, and the year in one sentence without numbers'),
  total: template.describe('what the first amount is, beside the number'),
  steps: z
    .array(Step)
    .min(2)
    .describe(
      'the year in one picture: first the whole, then what the picture of the cover’s link shows too',
    ),
  chapters: words.describe('the heading above the doors'),
  doors: z.array(figure).describe('a figure for each chapter’s door, in order'),
  start: z
    .array(z.strictObject({ chart, question: words.describe('what it answers') }))
    .min(1)
    .describe('the charts to start from'),
});

/** The signs of the key, as the charts draw them. */
const SIGNS = ['exact', 'more-than', 'nearly', 'about', 'upper-limit', 'computed', 'elsewhere'] as const;

const Hedges = z.strictObject({
  chart: chart.optional().describe('the chart of how often the report hedges, where there is one'),
  examples: z
    .partialRecord(z.enum(SIGNS), figure)
    .describe('for each sign of the key a figure that bears it'),
});

const Overlaps = z.strictObject({
  same: z.array(figure).describe('counts left out, as another one says the same of the same companies'),
  apart: z
    .array(z.array(figure).length(2))
    .describe('counts, two by two, of which no company can be in both; none in more than one pair'),
  examples: z
    .array(
      z.strictObject({
        question: words.describe('what a reader wants to know'),
        figures: z.array(figure).min(2).max(3).describe('the counts that it is about'),
      }),
    )
    .describe('drawn on the page, the first where the reader chooses'),
});

/** What the pages of an edition say that is true of its year alone: `src/content/<edition>/pages.yaml`. */
export const Pages = z.strictObject({
  cover: Cover.describe('the edition’s front, and the picture that stands for it'),
  hedges: Hedges.describe('how exact a number is, on the page about the site'),
  overlaps: Overlaps.describe('how far the counts of companies may overlap'),
  earlier_editions: words
    .optional()
    .describe('what is to be known of the totals that earlier releases printed, above their table'),
  second_sources: words
    .optional()
    .describe('what is to be known of what others print, above the points between the lines'),
});
