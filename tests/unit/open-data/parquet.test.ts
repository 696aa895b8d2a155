import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import type { Field } from '../../../src/open-data/field.ts';
import { parquet } from '../../../src/open-data/parquet.ts';
import { folderOf } from '../folder.ts';
import { data } from '../published.ts';
import { joined } from '../table-text.ts';

/** The types that DuckDB finds, which a column has in every tool that reads Parquet. */
const TYPES: Record<Field['type'], string> = {
  string: 'VARCHAR',
  uri: 'VARCHAR',
  list: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  date: 'DATE',
};

it('DuckDB reads every table from Parquet value by value, each column in its type', async () => {
  const folder = folderOf(
    Object.fromEntries(data.tables.map(({ parquet }) => [parquet.path, parquet.content])),
  );
  const connection = await (await DuckDBInstance.create()).connect();
  for (const { table, parquet } of data.tables) {
    const read = await connection.runAndReadAll(`from '${folder}/${parquet.path}'`);
    const columns = read.columnNames().map((name, at) => [name, String(read.columnType(at))]);
    expect(columns, table.name).toEqual(table.fields.map(({ name, type }) => [name, TYPES[type]]));
    expect(read.getRowsJson(), table.name).toEqual(
      table.rows.map((row) =>
        Object.values(row).map((value) => (joined(value) === '' ? null : joined(value))),
      ),
    );
  }
});

it('the same table is the same bytes', () => {
  for (const { table, parquet: file } of data.tables) expect(parquet(table)).toEqual(file.content);
});
