import { PUBLISHER } from '../citing/terms.ts';
import type { Edition } from '../data/edition.ts';
import { packageName } from '../lib/address.ts';
import { sha256 } from '../lib/files/checksum.ts';
import { siteName } from '../lib/site-name.ts';
import type { Field } from './field.ts';
import { bytes, type DataFile } from './file.ts';
import type { ForeignKey, Table } from './table.ts';

/** A table with the very file that is described, and the path or address it is found under. */
export interface Resource {
  table: Table;
  csv: DataFile;
  path: string;
}

const TYPES: Record<Field['type'], { type: string; format?: string }> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  date: { type: 'date' },
  uri: { type: 'string', format: 'uri' },
  // Version 2 of the standard has lists; readers of version 1 would refuse them, so it is told as text.
  list: { type: 'string' },
};

/** `datapackage.json` of Data Package version 2: every table with its bytes, hash, columns, units and keys. */
export function dataPackage(edition: Edition, homepage: string, resources: Resource[]): string {
  const { year, version, published, source } = edition;
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName(year),
    id: `${homepage}datapackage.json`,
    title: `${siteName(year)}: data`,
    description: `Every figure of the Shanghai Stock Exchange’s review of its STAR Market companies in ${year}, with its hedge and its place, and what we computed and drew from them.`,
    homepage,
    version,
    created: `${published}T12:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    contributors: [
      { title: PUBLISHER, roles: ['publisher'] },
      { title: source.publisher, roles: ['source of the figures'] },
    ],
    sources: [{ title: `${source.publisher}, “${source.title}”, ${source.date}`, path: source.url }],
    resources: resources.map(resource),
  };
  return JSON.stringify(described, null, 2) + '\n';
}

function resource({ table, csv, path }: Resource) {
  const { name, title, description, fields, key, foreignKeys } = table;
  return {
    name,
    type: 'table',
    // The same in the words of version 1: without it frictionless for R refuses to read the table.
    profile: 'tabular-data-resource',
    title,
    description,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes(csv).length,
    hash: `sha256:${sha256(csv.content)}`,
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fields.map(field),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map((foreign) => reference(foreign, name)) }),
    },
  };
}

function field({ name, description, type, unit, vocabulary, pattern, required }: Field) {
  const constraints = {
    ...(required && { required }),
    ...(vocabulary.length > 0 && { enum: vocabulary }),
    ...(pattern && { pattern }),
  };
  return {
    name,
    ...TYPES[type],
    description:
      type === 'list' && !description.includes('“;”') ? `${description}; “;” between two` : description,
    ...(unit && { unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Whatever is referred to has an `id`. A table that refers to itself is named by an empty text, as the standard has it. */
function reference({ column, table }: ForeignKey, self: string) {
  return { fields: [column], reference: { resource: table === self ? '' : table, fields: ['id'] } };
}
