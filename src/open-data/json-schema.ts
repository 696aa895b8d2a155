import { z } from 'zod';
import type { Edition } from '../data/edition.ts';
import { ChartRow, boardChartRow } from './published-rows.ts';
import type { Table } from './table.ts';

/** What the JSON of a table is: its head, then its rows by the same zod schema that the build checks them with. */
export function tableSchema({ title, description, schema }: Table, address: string, version: string): string {
  const rows = z.array(schema).describe('the rows, in the order of the CSV');
  return write({ address, version, title, description }, z.strictObject({ ...tableHead, rows }));
}

/** What the JSON of any chart of an edition is. */
export function chartSchema(address: string, { version, former_columns }: Edition): string {
  const description = 'A chart of this site: its words, its units, its source, its terms and its rows.';
  const rows = z
    .union([z.array(ChartRow), z.array(boardChartRow(former_columns?.of_board))])
    .describe('the rows, in the order of the chart’s table');
  return write({ address, version, title: 'Chart', description }, z.strictObject({ ...chart, rows }));
}

interface Head {
  address: string;
  /** of the data it describes */
  version: string;
  title: string;
  description: string;
}

function write({ address, version, title, description }: Head, document: z.ZodObject): string {
  const written = z.toJSONSchema(document, { target: 'draft-2020-12', io: 'output', override: dropUnit });
  const $comment = `Version ${version} of the data`;
  return JSON.stringify({ $id: address, $comment, title, description, ...written }, null, 2) + '\n';
}

const text = z.string().min(1);
const source = {
  title: text.describe('title as printed'),
  publisher: text.describe('whose figures these are'),
  url: z.url().describe('address of the report'),
  date: z.iso.date().describe('day of its publication'),
};
const licence = z
  .strictObject({
    data: text.describe('terms of the figures'),
    words_and_drawings: text.describe('terms of our words and drawings'),
    url: z.url().describe('text of those terms'),
    attribution: text.describe('whom to name'),
  })
  .describe('on which terms it may be used');
const head = {
  $schema: z.url().describe('address of this schema'),
  address: z.url().describe('where it is published'),
  version: text.describe('version of the data'),
  licence,
};

const tableHead = {
  ...head,
  name: text.describe('permanent name of the table'),
  title: text.describe('its heading'),
  description: text.describe('what it holds'),
  published: z.iso.date().describe('day of that version'),
  source: z.strictObject(source).describe('the report that the figures come from'),
};

const section = text.describe('chapter and section, 0.0 where the chart goes across the report');
const chart = {
  ...head,
  id: text.describe('permanent name of the chart'),
  headline: text.describe('what it finds'),
  subtitle: text.describe('what is drawn: unit, who, when'),
  alt: text.describe('what the picture shows, for who cannot see it'),
  notes: z.array(text).describe('remarks under the chart'),
  pictures: z
    .strictObject({
      whole: z.url().describe('all of it, with its notes'),
      slide: z.url().describe('1200 × 675 px, in large type'),
      portrait: z.url().describe('1080 × 1350 px, in large type'),
    })
    .describe('addresses of its pictures as PNG'),
  units: z.array(text).describe('the units of its rows'),
  formulas: z.array(text).describe('how computed numbers were computed'),
  assumptions: z.array(text).describe('what has to hold for some of them'),
  source: z.strictObject({ ...source, section }).describe('the report and the place the figures come from'),
};

/** JSON Schema has no word for units; Data Package and CSVW say them. */
function dropUnit({ jsonSchema }: { jsonSchema: object }): void {
  Reflect.deleteProperty(jsonSchema, 'unit');
}
