import { LICENCE } from '../citing/terms.ts';
import type { Edition } from '../data/edition.ts';
import type { Table } from './table.ts';

/** Where a table’s files are published, whole addresses. */
export interface TableAddresses {
  json: string;
  jsonSchema: string;
}

/** The table as JSON: numbers as numbers, lists as lists, its source and its terms before its rows. */
export function tableJson(
  { name, title, description, rows }: Table,
  edition: Edition,
  to: TableAddresses,
): string {
  const { version, published, source } = edition;
  const head = {
    $schema: to.jsonSchema,
    name,
    title,
    description,
    address: to.json,
    version,
    published,
    source,
  };
  return JSON.stringify({ ...head, licence: LICENCE, rows }, null, 2) + '\n';
}
