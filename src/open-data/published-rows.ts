import { z } from 'zod';
import { CLASSES_EXPLAINED } from '../lib/computed-class.ts';
import { HEDGE } from '../lib/number/hedge.ts';
import { UNITS } from '../lib/number/unit.ts';
import { Fact } from '../schema/fact.ts';

/*
 * Rows that no data file holds: they are put together when the edition is published. What the data files hold is
 * described in `schema/`.
 */

const text = z.string();
const filled = z.string().min(1);
const number = z.number().nullable();
const HEDGES = Object.keys(HEDGE) as (keyof typeof HEDGE)[];

/** What the printed digits allow a number to be; of one that rests on an assumption, where that holds. */
const ALLOWED = {
  low: number.describe(
    'least that the printed digits allow it to be, in the unit beside it; blank where open to that side',
  ),
  high: number.describe(
    'greatest that the printed digits allow it to be, in the unit beside it; blank where open to that side',
  ),
};

/** One figure, printed or computed by us: what the facts page shows. */
export const FigureRow = z.strictObject({
  id: filled.describe('permanent name of the figure, also its anchor on the facts page'),
  kind: z
    .enum(['printed', 'computed'])
    .describe('printed by the report, or computed by us from what it prints'),
  chapter: z.int().describe('chapter of the report, 0 for the introduction'),
  section: z.int().describe('titled paragraph within the chapter, from 1; 0 for an untitled opening one'),
  subject: filled.describe('what is measured, in our words'),
  entity: z.array(filled).describe('ids of the companies it is about; blank for the board'),
  period: filled.describe('when the figure holds, in the vocabulary of periods'),
  value: z
    .number()
    .describe('number in base units: yuan (not billions), per cent as printed, a fall negative'),
  value_high: number.describe('upper end in the same unit, only where qualifier is range'),
  unit: z.enum(UNITS).describe('what the number counts in; rank 1 is first, ratio is times'),
  noun: text.describe('the noun counted, or what a share is of'),
  qualifier: z.enum(HEDGES).describe('how exactly the number is known'),
  limit: z.enum(['upper', '']).describe('upper where the figure is a ceiling rather than an amount'),
  role: z
    .enum(['figure', 'threshold', 'ordinal'])
    .describe('figure: it measures something; threshold: the bound inside a definition; ordinal: “first”'),
  printed: text.describe('the number phrase as printed; blank where computed'),
  change_of: text.describe('id of the figure whose change this is, where the report prints that base'),
  formula: text.describe('arithmetic over ids, a per cent as v/100; blank where printed'),
  class: z.enum(['A', 'B', 'C', '']).describe(`${CLASSES_EXPLAINED} Blank where printed.`),
  assumption: text.describe('what has to hold for the number to be true'),
  note: text.describe('an ambiguity, or what a reader should know, in our words'),
  text: filled.describe('the number in words, hedge included'),
  ...ALLOWED,
});

/** One figure the report prints, as its data file has it, and what its digits allow. */
export const FactRow = Fact.extend(ALLOWED);

/** A company that a printed figure is about. */
export const FactCompanyRow = z.strictObject({
  fact: filled.describe('id of the fact'),
  company: filled.describe('id of a company it is about'),
});

/** A titled paragraph of the report under our heading. */
export const SectionRow = z.strictObject({
  id: filled.describe('chapter and section, as other tables name it: 1.4'),
  chapter: z.int().describe('chapter of the report, 0 for the introduction'),
  section: z.int().describe('titled paragraph within the chapter, from 1; 0 for an untitled opening one'),
  chapter_title: filled.describe('our heading of the chapter'),
  title: filled.describe('our heading of the section'),
  address: z.url().describe('where it stands on this site'),
});

/** A chart, and where its files are. */
export const ChartEntry = z.strictObject({
  id: filled.describe('permanent name of the chart'),
  number: filled.describe('its number in the catalogue, two digits'),
  section: filled.describe('chapter and section it stands in; 0.0 where it goes across the report'),
  headline: filled.describe('what it finds'),
  subtitle: filled.describe('what is drawn: unit, who, when'),
  alt: filled.describe('what the picture shows, for who cannot see it'),
  rows: z.int().describe('rows in its table'),
  address: z.url().describe('its permanent address'),
});

/** One row of a chart’s table and one mark of its drawing, as in the chart’s own CSV. */
const chartRow = {
  id: filled.describe('permanent name of the row within the chart'),
  group: text.describe('the group the row is drawn in, where there is one'),
  label: filled.describe('what the row is, as in the drawing'),
  value: number.describe('the number in the unit beside it; blank where none is printed'),
  text: text.describe('what the row says where it states a date or a name'),
  unit: text.describe('bn yuan, % of what, the noun counted, pp for percentage points, times, rank'),
  qualifier: z.enum([...HEDGES, 'not_printed', '']).describe('how exactly the number is known'),
  limit: z.enum(['upper', '']).describe('upper where the figure is a ceiling rather than an amount'),
  ...ALLOWED,
  printed: text.describe(
    'the number or date phrase as printed, there where provenance is elsewhere; blank where computed',
  ),
  section: text.describe('chapter and section of the report it comes from'),
  period: text.describe('when it holds, in the vocabulary of periods'),
  computed: text.describe('formula with its numbers, or how it was counted; blank where printed'),
  fact: text.describe('id of the figure; blank where the row is no figure of the ledger'),
};

/** What came to the rows of charts later: it stands last. */
const OWNER = {
  provenance: z
    .enum(['printed', 'computed', 'elsewhere', ''])
    .describe(
      'printed by the report, computed by us, or printed elsewhere, by somebody else; blank where no figure is stated',
    ),
  second_source: text.describe('id of its row among the second sources; blank where there is none'),
  source: text.describe('address of the page that printed it; blank but where it was printed elsewhere'),
};

export const ChartRow = z.strictObject({ ...chartRow, ...OWNER });

/** Where a chart measures its bars against the whole board; names the column had before stay beside it. */
export function boardChartRow(former: readonly string[] = []) {
  const again = number.describe('the same as of_board, under the name that it had before');
  return z.strictObject({
    ...chartRow,
    of_board: number.describe('companies, counts and shares alike, out of all on the board'),
    ...Object.fromEntries(former.map((name) => [name, again])),
    ...OWNER,
  });
}

/** The rows of all charts in one table. */
export const AnyChartRow = z.strictObject({
  chart: filled.describe('id of the chart'),
  ...chartRow,
  ...OWNER,
});
