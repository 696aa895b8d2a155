import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { json } from '../../../src/charts/files.ts';
import { figure } from '../../../src/data/figure.ts';
import { sha256 } from '../../../src/lib/files/checksum.ts';
import { dataFiles } from '../../../src/open-data/data-files.ts';
import { bytes } from '../../../src/open-data/file.ts';
import { chartSchema } from '../../../src/open-data/json-schema.ts';
import { chartTable } from '../../../src/open-data/tables.ts';
import type { Field } from '../../../src/open-data/field.ts';
import type { Value } from '../../../src/open-data/table.ts';
import { data, filesOf, published } from '../published.ts';
import { cellsOf } from '../table-text.ts';

const { edition, charts, to } = published;
const SOURCE = 'data/2024';
const TABLES = data.tables.map((files) => [files.table.name, files] as const);

it('the facts of each chapter are a table under its number and topic, those of the introduction under its name', () => {
  const titles = data.tables
    .filter(({ table }) => /^facts-\d/.test(table.name))
    .map(({ table }) => table.title);
  const [, ...topics] = edition.chapters.map(({ topic }) => topic);
  expect(titles).toEqual([
    'Facts of the introduction',
    ...topics.map((topic, at) => `Facts of chapter ${at + 1}: ${topic}`),
  ]);
});

describe('a round trip', () => {
  it.each(TABLES)('%s.csv, parsed again, is the table value by value', (_, { table, csv }) => {
    const [head, ...body] = cellsOf(String(csv.content));
    expect(head).toEqual(table.fields.map(({ name }) => name));
    const rows = body.map((cells) => cells.map((cell, at) => read(cell, table.fields[at]!)));
    expect(rows).toEqual(table.rows.map((row) => Object.values(row)));
  });

  it('facts.csv holds the ledger’s own files, cell by cell', () => {
    const parts = readdirSync(`${SOURCE}/facts`).map((name) =>
      cellsOf(readFileSync(`${SOURCE}/facts/${name}`, 'utf8')),
    );
    const [head] = parts[0]!;
    const published = cellsOf(String(filesOf('facts').csv.content));
    expect(published.map((cells) => cells.slice(0, -2))).toEqual([
      head,
      ...parts.flatMap(([, ...rows]) => rows),
    ]);
    expect(published.map((cells) => cells.slice(-2))).toEqual([
      ['low', 'high'],
      ...[...edition.facts.keys()].map((id) =>
        ['low', 'high'].map((end) => String(figure(edition, id).bounds[end as 'low' | 'high'] ?? '')),
      ),
    ]);
  });

  it.each([
    'derived',
    'companies',
    'timeline',
    'board-totals',
    'second-sources',
    'glossary',
    'changelog',
    'not-facts',
  ])('%s.csv holds the edition’s own file, cell by cell', (name) => {
    const own = cellsOf(readFileSync(`${SOURCE}/${name}.csv`, 'utf8'));
    expect(cellsOf(String(filesOf(name).csv.content))).toEqual(own);
  });

  it('context.csv holds what 1.0.0 published under that name, cell by cell', () => {
    const first = edition.released.get('1.0.0')!.files.get('context.csv')!;
    expect(String(filesOf('context').csv.content)).toBe(new TextDecoder().decode(first));
  });

  it('the chapters’ parts put together are the whole ledger', () => {
    const parts = data.tables.filter(({ table }) => /^facts-\d/.test(table.name));
    const whole = data.tables.find(({ table }) => table.name === 'facts')!;
    expect(parts.flatMap(({ table }) => table.rows)).toEqual(whole.table.rows);
  });

  it('chart-rows holds the rows of every chart', () => {
    const { table } = data.tables.find(({ table }) => table.name === 'chart-rows')!;
    const expected = charts.flatMap(({ id, rows }) => rows.map(({ key }) => `${id} ${key}`));
    expect(table.rows.map(({ chart, id }) => `${String(chart)} ${String(id)}`)).toEqual(expected);
  });
});

describe('JSON Schema, by ajv', () => {
  it.each(TABLES)('%s.json is valid', (_, { json, jsonSchema }) => {
    expect(faults(String(jsonSchema.content), String(json.content))).toEqual([]);
  });

  it.each(TABLES)(
    '%s.schema.json refuses a row with a number for a name and one with a column too many',
    (_, files) => {
      const document = JSON.parse(String(files.json.content)) as { rows: object[] };
      const name = files.table.fields.find(({ type }) => type === 'string')!.name;
      const damaged = {
        ...document,
        rows: [
          { ...document.rows[0], [name]: 1 },
          { ...document.rows[0], more: 1 },
        ],
      };
      expect(faults(String(files.jsonSchema.content), JSON.stringify(damaged))).toHaveLength(2);
    },
  );

  it.each(charts.map((chart) => [chart.id, chart] as const))('%s.json is valid', (_, chart) => {
    expect(faults(chartSchema(to.chartSchema, edition), json(chart, edition, to))).toEqual([]);
  });
});

describe('openData', () => {
  it('tells companies and terms by their zod schemas: every column is described', () => {
    const columns = [...data.tables.map(({ table }) => table), ...charts.map(chartTable)].flatMap(
      ({ fields }) => fields,
    );
    expect(columns.filter(({ description }) => description.length < 4)).toEqual([]);
  });

  it('gives every file a path of its own', () => {
    const paths = dataFiles(data).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('refers only to rows that are there', () => {
    const all = [...data.tables.map(({ table }) => table), ...charts.map(chartTable)];
    const ids = new Map(all.map(({ name, rows }) => [name, new Set(rows.map(({ id }) => id))]));
    const loose = all.flatMap(({ name, rows, foreignKeys }) =>
      foreignKeys.flatMap(({ column, table }) =>
        rows
          .filter((row) => row[column] !== '' && !ids.get(table)?.has(row[column]))
          .map((row) => `${name}.${column} → ${table}: ${String(row[column])}`),
      ),
    );
    expect(loose).toEqual([]);
  });

  it('states in datapackage.json the bytes and the hash of the very files', () => {
    const { resources } = JSON.parse(String(data.dataPackage.content)) as {
      resources: { path: string; bytes: number; hash: string }[];
    };
    const own = resources.filter(({ path }) => !path.startsWith('https:'));
    expect(own.map(({ path }) => path)).toEqual(data.tables.map(({ csv }) => csv.path));
    for (const { path, ...stated } of own) {
      const file = dataFiles(data).find((each) => each.path === path)!;
      expect(stated).toMatchObject({ bytes: bytes(file).length, hash: `sha256:${sha256(file.content)}` });
    }
  });
});

/** A cell as its column says it is to be read. */
function read(cell: string, { type }: Field): Value {
  if (type === 'list') return cell === '' ? [] : cell.split(';');
  if (type === 'number' || type === 'integer') return cell === '' ? null : Number(cell);
  return cell;
}

/** One for each place that the schema refuses. */
function faults(schema: string, document: string): string[] {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  ajv.validate(JSON.parse(schema) as object, JSON.parse(document));
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
