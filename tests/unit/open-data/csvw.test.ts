import { expect, it } from 'vitest';
import { data } from '../published.ts';
import { cellsOf } from '../table-text.ts';

interface Column {
  name: string;
  titles: string;
  datatype: string | { base: string; format: string };
  separator?: string;
  required?: boolean;
}
interface Metadata {
  url: string;
  tableSchema: { columns: Column[]; primaryKey?: string[] };
}

/** What a cell of a type looks like, as CSV on the Web has it. */
const TYPES: Record<string, RegExp> = {
  string: /^.*$/su,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  anyURI: /^https?:\/\/\S+$/,
};
const FILES = data.tables.map(({ table, csv, csvw }) => [table.name, csv, csvw] as const);

it.each(FILES)('the metadata of %s are true of every cell of its CSV', (_, csv, csvw) => {
  const { url, tableSchema } = JSON.parse(String(csvw.content)) as Metadata;
  const { columns, primaryKey = [] } = tableSchema;
  const [head, ...rows] = cellsOf(String(csv.content));
  expect(csvw.path).toBe(`${csv.path}-metadata.json`);
  expect(url).toBe(csv.path);
  expect(columns.map(({ name, titles }) => [name, titles])).toEqual(head!.map((name) => [name, name]));
  const untrue = columns.flatMap((column, at) =>
    rows.filter((row) => !fits(row[at]!, column)).map((row) => `${column.name}: ${row[at]}`),
  );
  expect(untrue).toEqual([]);
  const keys = rows.map((row) => primaryKey.map((name) => row[head!.indexOf(name)]).join(' '));
  expect(new Set(keys).size).toBe(primaryKey.length > 0 ? rows.length : 1);
});

it.each(FILES)('the metadata of %s are set so that a person can read them', (_, __, csvw) => {
  const text = String(csvw.content);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
});

it.each(FILES)(
  'the metadata of %s name a separator for the columns of lists, and for no other',
  (name, _, csvw) => {
    const { columns } = (JSON.parse(String(csvw.content)) as Metadata).tableSchema;
    const { rows } = data.tables.find(({ table }) => table.name === name)!.table;
    const lists = columns.filter((column) => rows.some((row) => Array.isArray(row[column.name])));
    const named = columns.filter(({ separator }) => separator !== undefined);
    expect(named.map((column) => [column.name, column.separator])).toEqual(
      lists.map((list) => [list.name, ';']),
    );
  },
);

function fits(cell: string, { datatype, separator, required }: Column): boolean {
  if (cell === '') return !required;
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: '' } : datatype;
  const parts = separator ? cell.split(separator) : [cell];
  const pattern = format ? new RegExp(`^(?:${format})$`, 'u') : TYPES[base]!;
  return parts.every((part) => TYPES[base]!.test(part) && pattern.test(part));
}
