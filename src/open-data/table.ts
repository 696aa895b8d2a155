import type { z } from 'zod';
import { writeCsv } from '../lib/csv/write.ts';
import { fieldsOf, type Field } from './field.ts';

/** A cell as it is published: JSON has lists, which a CSV joins by “;”. */
export type Value = string | number | null | string[];
export type Row = { [column: string]: Value };

/** A column whose words are ids of a table, be it its own. */
export interface ForeignKey {
  column: string;
  table: string;
}

/** What is published as one table: its words, its columns, its rows, and how it hangs together with others. */
export interface Table {
  /** permanent, also its file’s name without the ending: `facts-1-stable-trend` */
  name: string;
  title: string;
  description: string;
  schema: z.ZodObject;
  fields: Field[];
  rows: Row[];
  /** the columns that together tell a row from every other; none where nothing does */
  key: string[];
  foreignKeys: ForeignKey[];
}

/** A table before its columns are read off its schema. */
export type TableSpec = Pick<Table, 'name' | 'title' | 'description' | 'schema'> & {
  rows: object[];
  /** `id`, where nothing else is said */
  key?: string[];
  foreignKeys?: ForeignKey[];
};

/** Only columns of the schema are published. Throws where a row is not of the schema, or two share the key. */
export function table({ rows, key = ['id'], foreignKeys = [], ...spec }: TableSpec): Table {
  const fields = fieldsOf(spec.schema);
  const published = rows.map((row, at) => pick(row as Row, fields, `${spec.name}: row ${at + 1}`));
  const keys = key.length > 0 ? published.map((row) => key.map((name) => row[name]).join(' ')) : [];
  const seen = new Set<string>();
  const doubled = keys.find((each) => seen.size === seen.add(each).size);
  if (doubled !== undefined) throw new Error(`table: two rows of ${spec.name} have the key “${doubled}”`);
  return { ...spec, fields, rows: published, key, foreignKeys };
}

/** The table as CSV; blank stands for null, for no text and for an empty list. */
export function tableCsv({ rows }: Table): string {
  return writeCsv(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)]))),
  );
}

function cell(value: Value): string | number | null {
  return Array.isArray(value) ? value.join(';') : value;
}

function pick(row: Row, fields: Field[], place: string): Row {
  return Object.fromEntries(
    fields.map(({ name }) => {
      const value = row[name];
      if (value === undefined) throw new Error(`table: ${place} has no “${name}”`);
      return [name, value];
    }),
  );
}
