import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { loadLines, type LoadLine } from '../../../src/open-data/load-lines.ts';
import { tableCsv } from '../../../src/open-data/table.ts';
import { chartTable } from '../../../src/open-data/tables.ts';
import { folderOf } from '../folder.ts';
import { run, tool } from '../installed-tool.ts';
import { data, published } from '../published.ts';
import { cellsOf } from '../table-text.ts';

/*
 * The lines that the data page tells, each run by its own tool, with the file where the page has its address. R and
 * pandas are skipped where they are not installed.
 */
const NAMES = ['figures', 'companies', 'board-totals'];
const loaded = NAMES.map((name) => data.tables.find(({ table }) => table.name === name)!);
const FILES = Object.fromEntries(loaded.map(({ csv }) => [csv.path, csv.content]));
const [figures, companies, totals] = loaded.map(({ table }) => table);
const expected = {
  sum: figures!.rows.reduce((sum, { value }) => sum + Number(value), 0),
  blanks: figures!.rows.filter(({ formula }) => formula === '').length,
  text: figures!.rows.map(({ text }) => text),
  codes: companies!.rows.map(({ code }) => code || null),
  names: companies!.rows.map(({ name_zh_full }) => name_zh_full),
  revenue: totals!.rows.reduce((sum, { revenue }) => sum + Number(revenue ?? 0), 0),
};

it('DuckDB loads what its lines say, codes with their zeros', async () => {
  const folder = folderOf(FILES);
  const connection = await (await DuckDBInstance.create()).connect();
  for (const line of linesOf('DuckDB')) await connection.run(line.replace("'", `'${folder}/`));
  const ask = async (query: string) => (await connection.runAndReadAll(query)).getRowObjectsJson();
  const column = async (name: string, table: string) =>
    (await ask(`select ${name} as cell from ${table}`)).map(({ cell }) => cell);
  const [sums] = await ask('select sum(value) as sum, count(*) - count(formula) as blanks from figures');
  expect({
    sum: sums!.sum,
    blanks: Number(sums!.blanks),
    text: await column('text', 'figures'),
    codes: await column('code', 'companies'),
    names: await column('name_zh_full', 'companies'),
    revenue: Number((await ask('select sum(revenue) as sum from board_totals'))[0]!.sum),
  }).toEqual({ ...expected, sum: expect.closeTo(expected.sum, -3) });
});

for (const [name, needed] of [
  ['R', 'base'],
  ['R, readr', 'readr'],
  ['R, data.table', 'data.table'],
] as const)
  it(`${name} loads what its lines say, codes with their zeros, yuan to the last`, (test) => {
    const r = tool(test, ['Rscript', '-e', `stopifnot(requireNamespace("${needed}"))`]);
    const folder = folderOf({ ...FILES, 'load.R': [...linesOf(name), TELL_R].join('\n') });
    check(run(r, ['load.R'], folder));
  });

it('DuckDB loads every table by its line with every text as it is written', async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const tables = [
    ...data.tables.map(({ table }) => table),
    ...published.charts.map(chartTable).filter(({ rows }) => rows.length > 0),
  ];
  const folder = folderOf(Object.fromEntries(tables.map((table) => [`${table.name}.csv`, tableCsv(table)])));
  for (const table of tables) {
    const { line } = loadLines(table, `${folder}/${table.name}.csv`).find(({ tool }) => tool === 'DuckDB')!;
    await connection.run(line);
    const names = table.fields
      .filter(({ type }) => type === 'string' || type === 'list')
      .map(({ name }) => name);
    const asked = names.map((name) => `coalesce("${name}"::VARCHAR, '') as "${name}"`).join(', ');
    const read = await connection.runAndReadAll(`select ${asked} from ${table.name.replaceAll('-', '_')}`);
    const written = cellsOf(tableCsv(table)).slice(1);
    const at = names.map((name) => table.fields.findIndex((field) => field.name === name));
    expect(read.getRowsJson(), table.name).toEqual(written.map((cells) => at.map((place) => cells[place])));
  }
});

it('pandas loads what its lines say, codes with their zeros', (test) => {
  const python = tool(test, ['python3', '-c', 'import pandas'], ['/usr/bin/python3', '-c', 'import pandas']);
  const folder = folderOf({ ...FILES, 'load.py': [...linesOf('Python'), TELL_PYTHON].join('\n') });
  check(run(python, ['load.py'], folder));
});

it('a line names the columns of text alone that a tool would take for numbers, or for true and false', () => {
  const python = (name: string) => {
    const { table } = data.tables.find(({ table }) => table.name === name)!;
    return loadLines(table, name).find(({ tool }) => tool === 'Python')!.line;
  };
  expect(python('figures')).toBe('import pandas as pd; figures = pd.read_csv("figures")');
  expect(/dtype=(\{.*\})/.exec(python('companies'))![1]).toBe('{"code": str, "verified": str}');
});

it('no cell is a word that tools take for nothing', () => {
  const words = data.tables.flatMap(({ table }) =>
    table.rows.flatMap((row) =>
      Object.values(row).filter((cell) => /^(N\/?A|#N\/A|NaN|null|none)$/i.test(String(cell))),
    ),
  );
  expect(words.filter((word) => word !== null)).toEqual([]);
});

/** The lines of a tool, with the paths of the files for their addresses. */
function linesOf(tool: LoadLine['tool']): string[] {
  return loaded.map(({ table, csv }) => {
    const { line } = loadLines(table, published.to.dataFile(csv.path)).find((each) => each.tool === tool)!;
    expect(line).not.toContain('\n');
    return line.replace(published.to.data, '');
  });
}

/** One fact a line: two sums and the blanks, then all words of the figures, all codes, all names. */
const TELL_R = `
con <- stdout()
writeLines(format(sum(figures$value), digits = 15), con)
writeLines(format(sum(board_totals$revenue, na.rm = TRUE), digits = 15), con)
writeLines(as.character(sum(is.na(figures$formula))), con)
writeLines(figures$text, con, useBytes = TRUE)
writeLines(ifelse(is.na(companies$code), "", companies$code), con)
writeLines(companies$name_zh_full, con, useBytes = TRUE)
`;

const TELL_PYTHON = `
print(repr(float(figures.value.sum())))
print(repr(float(board_totals.revenue.sum())))
print(figures.formula.isna().sum())
print("\\n".join(figures.text))
print("\\n".join(companies.code.fillna("")))
print("\\n".join(companies.name_zh_full))
`;

function check(told: string): void {
  const [sum, revenue, blanks, ...texts] = told.trimEnd().split('\n');
  expect(Number(sum)).toBeCloseTo(expected.sum, -3);
  expect(Number(revenue)).toBe(expected.revenue);
  expect(Number(blanks)).toBe(expected.blanks);
  expect(texts).toEqual([...expected.text, ...expected.codes.map((code) => code ?? ''), ...expected.names]);
}
