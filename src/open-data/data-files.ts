import { dataWork } from '../citing/citation.ts';
import { CITATION_TYPES, citationFile } from '../citing/citation-file.ts';
import { CITATION_FILES, packageName } from '../lib/address.ts';
import type { Pack, ReleasedVersion } from '../data/released-versions.ts';
import { cachedArchive } from '../lib/files/archive.ts';
import { checksums } from '../lib/files/checksum.ts';
import { csvw } from './csvw.ts';
import { dataPackage, type Resource } from './data-package.ts';
import { bytes, XLSX, ZIP, type DataFile } from './file.ts';
import { tableSchema } from './json-schema.ts';
import { parquet } from './parquet.ts';
import { about, readme } from './readme.ts';
import { tableCsv, type Table } from './table.ts';
import { tableJson } from './table-json.ts';
import { chartTable, tables, type Published } from './tables.ts';
import { versionFiles, type VersionFiles } from './versions.ts';
import { workbook } from './workbook.ts';

const CSV = 'text/csv';
const JSON_TYPE = 'application/json';
const SCHEMA_TYPE = 'application/schema+json';
const PARQUET = 'application/vnd.apache.parquet';

/** What an edition publishes as open data: its tables with their files, and the files that hold all of them. */
export interface OpenData {
  tables: TableFiles[];
  dataPackage: DataFile;
  workbook: DataFile;
  archive: DataFile;
  /** how to cite the data */
  citations: DataFile[];
  /** every version published, newest first */
  versions: VersionFiles[];
}

/** A table in every form it is published in. */
export interface TableFiles {
  table: Table;
  csv: DataFile;
  json: DataFile;
  jsonSchema: DataFile;
  csvw: DataFile;
  parquet: DataFile;
}

/**
 * Every file below the folder of the data, made once from the edition; paths are below that folder. `drawings` are the
 * files of its charts, which a version keeps beside its data.
 */
export async function openData(published: Published, drawings: DataFile[] = []): Promise<OpenData> {
  const { edition, charts, to } = published;
  const name = packageName(edition.year);
  const files = tables(published).map((table) => tableFiles(table, published));
  const charted = charts
    .map(chartTable)
    .map((table) => ({ table, csv: csvFile(table, `charts/${table.name}.csv`) }));
  const own = files.map(({ table, csv }): Resource => ({ table, csv, path: csv.path }));
  const packaged = (path: (id: string, below: string) => string) =>
    dataPackage(edition, to.data, [
      ...own,
      ...charted.map(({ table, csv }) => ({ table, csv, path: path(table.name, csv.path) })),
    ]);
  const contents: DataFile[] = [
    { path: 'README.md', mediaType: 'text/markdown', content: readme(published, files) },
    { path: 'datapackage.json', mediaType: JSON_TYPE, content: packaged((_, below) => below) },
    ...[...files, ...charted].map(({ csv }) => csv),
    ...files.map(({ jsonSchema }) => jsonSchema),
  ];
  const current = release(contents, drawings, published);
  const sheets = files.map(({ table }) => table).filter(({ name }) => !name.startsWith('facts-'));
  return {
    tables: files,
    dataPackage: {
      path: 'datapackage.json',
      mediaType: JSON_TYPE,
      content: packaged((id) => to.chartFile(id, 'csv')),
    },
    workbook: {
      path: `${name}.xlsx`,
      mediaType: XLSX,
      content: await workbook(sheets, about(published, sheets), edition.published),
    },
    archive: { path: `${name}.zip`, mediaType: ZIP, content: current.data.archive },
    citations: CITATION_FILES.map((kind) => ({
      path: `citation.${kind}`,
      mediaType: CITATION_TYPES[kind],
      content: citationFile(dataWork(edition, to.data), edition, kind),
    })),
    versions: versionFiles(edition, current),
  };
}

/** What is kept of this version on the day it is published. */
function release(contents: DataFile[], drawings: DataFile[], published: Published): ReleasedVersion {
  const files = new Map([...contents, ...drawings].map((file) => [file.path, bytes(file)]));
  return { data: pack(contents, published), charts: pack(drawings, published), files };
}

/** A zip whose files lie in one folder. */
function pack(files: DataFile[], { edition }: Published): Pack {
  const below = packageName(edition.year);
  const contents = files.map((file) => [`${below}/${file.path}`, bytes(file)]);
  return {
    archive: cachedArchive(Object.fromEntries(contents), edition.published),
    checksums: checksums(files),
  };
}

/** All of it in one list, as it is written out. */
export function dataFiles({ tables, versions, citations, ...whole }: OpenData): DataFile[] {
  const each = tables.flatMap(({ csv, json, jsonSchema, csvw, parquet }) => [
    ...[csv, json, jsonSchema],
    ...[csvw, parquet],
  ]);
  const kept = versions.flatMap(({ archive, checksums, charts, chartChecksums }) => [
    ...[archive, checksums],
    ...[charts, chartChecksums],
  ]);
  return [...each, whole.dataPackage, whole.workbook, whole.archive, ...citations, ...kept];
}

function tableFiles(table: Table, { edition, to }: Published): TableFiles {
  const { name } = table;
  const [csv, json, schema] = [`${name}.csv`, `${name}.json`, `${name}.schema.json`];
  const addresses = { json: to.dataFile(json), jsonSchema: to.dataFile(schema) };
  return {
    table,
    csv: csvFile(table, csv),
    json: { path: json, mediaType: JSON_TYPE, content: tableJson(table, edition, addresses) },
    jsonSchema: {
      path: schema,
      mediaType: SCHEMA_TYPE,
      content: tableSchema(table, addresses.jsonSchema, edition.version),
    },
    csvw: {
      path: `${csv}-metadata.json`,
      mediaType: 'application/csvm+json',
      content: csvw(table, csv, edition),
    },
    parquet: { path: `${name}.parquet`, mediaType: PARQUET, content: parquet(table) },
  };
}

function csvFile(table: Table, path: string): DataFile {
  return { path, mediaType: CSV, content: tableCsv(table) };
}
