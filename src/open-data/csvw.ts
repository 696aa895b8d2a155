import { LICENCE, PUBLISHER } from '../citing/terms.ts';
import type { Edition } from '../data/edition.ts';
import type { Field } from './field.ts';
import type { Table } from './table.ts';

const DATATYPES: Record<Field['type'], string> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  date: 'date',
  uri: 'anyURI',
  list: 'string',
};

/** CSV on the Web metadata, to stand beside the CSV under its name with `-metadata.json`. */
export function csvw(table: Table, file: string, edition: Edition): string {
  const { title, description, key, fields } = table;
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    url: file,
    'dc:title': title,
    'dc:description': description,
    'dc:publisher': PUBLISHER,
    'dc:source': edition.source.url,
    'dc:license': { '@id': LICENCE.url },
    'dc:issued': { '@value': edition.published, '@type': 'xsd:date' },
    'schema:version': edition.version,
    dialect: { header: true, encoding: 'utf-8', lineTerminators: '\r\n' },
    tableSchema: { columns: fields.map(column), ...(key.length > 0 && { primaryKey: key }) },
  };
  return JSON.stringify(metadata, null, 2) + '\n';
}

function column({ name, description, type, unit, vocabulary, pattern, required }: Field) {
  const base = DATATYPES[type];
  const format = type !== 'string' ? '' : vocabulary.length > 0 ? vocabulary.join('|') : pattern;
  return {
    name,
    titles: name,
    'dc:description': description,
    datatype: format ? { base, format } : base,
    ...(type === 'list' && { separator: ';' }),
    ...(required && { required }),
    ...(unit && { 'schema:unitText': unit }),
  };
}
