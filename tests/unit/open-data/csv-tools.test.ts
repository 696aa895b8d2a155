import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Field } from '../../../src/open-data/field.ts';
import { bytes } from '../../../src/open-data/file.ts';
import type { Table } from '../../../src/open-data/table.ts';
import { chartTable } from '../../../src/open-data/tables.ts';
import { csv as chartCsv } from '../../../src/charts/files.ts';
import { folderOf } from '../folder.ts';
import { run, tool } from '../installed-tool.ts';
import { data, published } from '../published.ts';
import { cellsOf, textOf } from '../table-text.ts';

/*
 * The CSVs in the hands of tools that no package brings along: each test runs where its tool is installed and is
 * skipped, saying which is missing, where it is not. On Debian they are r-base-core, csvkit and python3-pandas.
 */
const tables = [
  ...data.tables.map(({ table, csv }) => ({ table, path: csv.path, content: bytes(csv) })),
  ...published.charts.map((chart) => ({
    table: chartTable(chart),
    path: `charts/${chart.id}.csv`,
    content: chartCsv(chart),
  })),
];
const CSV = Object.fromEntries(tables.map(({ path, content }) => [path, content]));

it('R reads every CSV with read.csv: as declared, and back to the same text', (test) => {
  const r = tool(test, ['Rscript', '--version']);
  const declared = ({ fields }: Table) => fields.map(({ type }) => `"${R[type]}"`).join(', ');
  const script = tables.map(
    ({ table, path }) => `
      frame <- read.csv("${path}", fileEncoding = "UTF-8", colClasses = c(${declared(table)}), na.strings = "")
      stopifnot(nrow(frame) == ${table.rows.length})
      text <- read.csv("${path}", fileEncoding = "UTF-8", colClasses = "character", na.strings = NULL)
      write.csv(text, "${path}", fileEncoding = "UTF-8", row.names = FALSE)`,
  );
  const folder = folderOf({ ...CSV, 'read.R': script.join('\n') });
  run(r, ['read.R'], folder);
  for (const { table, path } of tables) {
    expect(cellsOf(readFileSync(`${folder}/${path}`, 'utf8')), path).toEqual(textOf(table));
  }
});

it('csvclean finds nothing amiss in any CSV', (test) => {
  const csvclean = tool(test, ['csvclean', '--version']);
  const folder = folderOf({ ...CSV, 'ragged.csv': 'a,b\r\n1,2,3\r\n' });
  const clean = (path: string) => run(csvclean, ['--dry-run', path], folder);
  expect(clean('ragged.csv')).toContain('Expected 2 columns, found 3');
  for (const { path } of tables) expect(clean(path), path).toContain('No errors');
});

it('pandas reads every CSV with read_csv: as declared, and as text to the same text', (test) => {
  const python = tool(test, ['python3', '-c', 'import pandas'], ['/usr/bin/python3', '-c', 'import pandas']);
  const described = tables.map(({ table, path }) => {
    const typed = table.fields.filter(({ type }) => type !== 'date');
    return {
      path,
      types: Object.fromEntries(typed.map(({ name, type }) => [name, PANDAS[type]])),
      dates: table.fields.filter(({ type }) => type === 'date').map(({ name }) => name),
    };
  });
  const folder = folderOf({ ...CSV, 'tables.json': JSON.stringify(described), 'read.py': READ_CSV });
  const read = JSON.parse(run(python, ['read.py'], folder)) as Record<string, string[][]>;
  for (const { table, path } of tables) expect(read[path], path).toEqual(textOf(table));
});

const R: Record<Field['type'], string> = {
  string: 'character',
  integer: 'integer',
  number: 'numeric',
  date: 'Date',
  uri: 'character',
  list: 'character',
};

const PANDAS: Record<Field['type'], string> = {
  string: 'string',
  integer: 'Int64',
  number: 'float64',
  date: '',
  uri: 'string',
  list: 'string',
};

const READ_CSV = `
import json, pandas
read = {}
for table in json.load(open('tables.json', encoding='utf-8')):
    path = table['path']
    frame = pandas.read_csv(path, dtype=table['types'], parse_dates=table['dates'])
    assert all(frame[name].dtype == 'datetime64[ns]' for name in table['dates']), path
    text = pandas.read_csv(path, dtype=str, keep_default_na=False)
    assert len(frame) == len(text), path
    read[path] = [list(text.columns)] + text.values.tolist()
print(json.dumps(read))
`;
