import { createHash } from 'node:crypto';
import { DuckDBInstance } from '@duckdb/node-api';
import { Package } from 'datapackage';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/open-data/field.ts';
import { bytes } from '../../../src/open-data/file.ts';
import { tableCsv } from '../../../src/open-data/table.ts';
import { chartTable } from '../../../src/open-data/tables.ts';
import { folderOf } from '../folder.ts';
import { data, filesOf, published } from '../published.ts';

/*
 * The archive as a reader has it: unpacked, and opened with tools that nobody here wrote.
 */
const NAME = 'star-market-2024/';
const archived = unzipSync(bytes(data.archive));
const files = new Map(Object.entries(archived).map(([path, content]) => [path.slice(NAME.length), content]));
const tables = [
  ...data.tables.map(({ table, csv }) => ({ table, path: csv.path })),
  ...published.charts.map((chart) => ({ table: chartTable(chart), path: `charts/${chart.id}.csv` })),
];

describe('the archive', () => {
  it('holds every table, its description and the terms, in one folder', () => {
    expect(Object.keys(archived).filter((path) => !path.startsWith(NAME))).toEqual([]);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['README.md', 'datapackage.json', ...tables.map(({ path }) => path)]),
    );
  });

  it('agrees with the list of hashes published beside it', () => {
    const sums = String(data.versions[0]!.checksums.content);
    const listed = sums.trimEnd().split('\n');
    expect(listed).toHaveLength(files.size);
    for (const line of listed) {
      const [hash, path] = line.split('  ');
      expect(createHash('sha256').update(files.get(path!)!).digest('hex'), path).toBe(hash);
    }
  });

  it('names in its README every table it holds', () => {
    const readme = strFromU8(files.get('README.md')!);
    for (const { csv } of data.tables) expect(readme).toContain(`\`${csv.path}\``);
  });
});

describe('datapackage.json, read by npm datapackage', () => {
  it('is valid, and every row of every resource can be cast to its types and keeps its foreign keys', async () => {
    const folder = folderOf(Object.fromEntries(files));
    const opened = await Package.load(`${folder}/datapackage.json`, { basePath: folder });
    expect({ valid: opened.valid, errors: opened.errors }).toEqual({ valid: true, errors: [] });
    expect(opened.resourceNames).toEqual(tables.map(({ table }) => table.name));
    for (const { table } of tables) {
      const resource = opened.getResource(table.name);
      const rows = await resource.read({ keyed: true, relations: true });
      expect(rows.length, table.name).toBe(table.rows.length);
    }
  });

  it.each([
    ['a word for a number', 'facts', 'value', 'nine'],
    ['a word that its column does not know', 'facts', 'qualifier', 'roughly'],
    ['an id that no other row of the table has', 'facts', 'change_of', 'no-such-fact'],
    ['an id that no row of another table has', 'fact-companies', 'company', 'no-such-company'],
    ['an id that no computed figure has either', 'chart-rows', 'fact', 'no-such-figure'],
    ['an id twice', 'glossary', 'id', String(filesOf('glossary').table.rows[1]!['id'])],
    ['a blank where every row has a value', 'companies', 'name', ''],
  ])('would be refused with %s', async (_, name, column, value) => {
    const [first, ...others] = filesOf(name).table.rows;
    const csv = tableCsv({ ...filesOf(name).table, rows: [{ ...first, [column]: value }, ...others] });
    const folder = folderOf({ ...Object.fromEntries(files), [`${name}.csv`]: csv });
    const opened = await Package.load(`${folder}/datapackage.json`, { basePath: folder });
    await expect(opened.getResource(name).read({ keyed: true, relations: true })).rejects.toThrow();
  });
});

describe('DuckDB', () => {
  it('reads every CSV as it is declared, value by value', async () => {
    const folder = folderOf(Object.fromEntries(files));
    const ask = await asker();
    for (const { table, path } of tables) {
      const columns = table.fields.map((field) => `'${field.name}': '${DUCKDB[field.type]}'`).join(', ');
      // All columns are asked for, as those that nobody asks for are not cast.
      const rows = await ask(
        `from read_csv('${folder}/${path}', columns = {${columns}}, strict_mode = true)`,
      );
      expect(rows.map(texts), path).toEqual(table.rows.map(texts));
    }
  });

  it('finds by itself the commas, the header, the columns, and numbers and dates where they are', async () => {
    const folder = folderOf(Object.fromEntries(files));
    const ask = await asker();
    const found = 'Delimiter as delimiter, HasHeader as header, Columns as columns';
    for (const { table, path } of tables) {
      const [sniffed] = await ask(`select ${found} from sniff_csv('${folder}/${path}')`);
      const columns = sniffed!['columns'] as { name: string; type: string }[];
      expect(sniffed, path).toMatchObject({ delimiter: ',', header: true });
      expect(columns.map(({ name }) => name)).toEqual(table.fields.map(({ name }) => name));
      const missed = table.fields.filter(({ name, type }, at) => {
        const filled = table.rows.some((row) => row[name] !== null);
        return filled && SNIFFED[type]?.test(columns[at]!.type) === false;
      });
      expect(missed, path).toEqual([]);
    }
  });
});

async function asker() {
  const connection = await (await DuckDBInstance.create()).connect();
  return async (query: string) => (await connection.runAndReadAll(query)).getRowObjectsJson();
}

const DUCKDB: Record<Field['type'], string> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  date: 'DATE',
  uri: 'VARCHAR',
  list: 'VARCHAR',
};

/** What a column of some types must be taken for; text may look like anything. */
const SNIFFED: Partial<Record<Field['type'], RegExp>> = {
  integer: /^BIGINT$/,
  number: /^(BIGINT|DOUBLE)$/,
  date: /^DATE$/,
};

/** Cells in their order as text, blank where there is nothing. */
function texts(row: Record<string, unknown>): string[] {
  return Object.values(row).map((value) => (Array.isArray(value) ? value.join(';') : String(value ?? '')));
}
