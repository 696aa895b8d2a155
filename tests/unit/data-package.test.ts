import { createHash } from 'node:crypto';
import { DuckDBInstance } from '@duckdb/node-api';
import { Package } from 'datapackage';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/open-data/field.ts';
import { bytes } from '../../src/open-data/file.ts';
import { chartTable } from '../../src/open-data/tables.ts';
import { folderOf } from './folder.ts';
import { data, published } from './published.ts';

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
    const sums = String(data.version.find(({ path }) => path.endsWith('sha256sums.txt'))!.content);
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
  }, 30_000);
});

describe('DuckDB', () => {
  it('reads every CSV as it is declared, every row of it', async () => {
    const folder = folderOf(Object.fromEntries(files));
    const ask = await asker();
    for (const { table, path } of tables) {
      const columns = table.fields.map((field) => `'${field.name}': '${DUCKDB[field.type]}'`).join(', ');
      const read = `read_csv('${folder}/${path}', columns = {${columns}}, strict_mode = true)`;
      expect(await ask(`select count(*) as n from ${read}`), path).toEqual([
        { n: String(table.rows.length) },
      ]);
    }
  });

  it('finds by itself the commas, the header and the columns of every CSV', async () => {
    const folder = folderOf(Object.fromEntries(files));
    const ask = await asker();
    const found = 'Delimiter as delimiter, HasHeader as header, [each.name for each in Columns] as names';
    for (const { table, path } of tables) {
      const names = table.fields.map(({ name }) => name);
      const sniffed = await ask(`select ${found} from sniff_csv('${folder}/${path}')`);
      expect(sniffed, path).toEqual([{ delimiter: ',', header: true, names }]);
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
