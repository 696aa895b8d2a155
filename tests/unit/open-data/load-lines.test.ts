import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { loadLines, type LoadLine } from '../../../src/open-data/load-lines.ts';
import { folderOf } from '../folder.ts';
import { run, tool } from '../installed-tool.ts';
import { data, published } from '../published.ts';

/*
 * The lines that the data page tells, each run by its own tool, with the file where the page has its address. R and
 * pandas are skipped where they are not installed.
 */
const NAMES = ['figures', 'companies'];
const loaded = NAMES.map((name) => data.tables.find(({ table }) => table.name === name)!);
const FILES = Object.fromEntries(loaded.map(({ csv }) => [csv.path, csv.content]));
const [figures, companies] = loaded.map(({ table }) => table);
const expected = {
  sum: figures!.rows.reduce((sum, { value }) => sum + Number(value), 0),
  blanks: figures!.rows.filter(({ formula }) => formula === '').length,
  text: figures!.rows.map(({ text }) => text),
  codes: companies!.rows.map(({ code }) => code || null),
  names: companies!.rows.map(({ name_zh_full }) => name_zh_full),
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
  }).toEqual({ ...expected, sum: expect.closeTo(expected.sum, -3) });
});

it('R loads what its lines say, codes with their zeros', (test) => {
  const r = tool(test, ['Rscript', '--version']);
  const folder = folderOf({ ...FILES, 'load.R': [...linesOf('R'), TELL_R].join('\n') });
  check(run(r, ['load.R'], folder));
});

it('pandas loads what its lines say, codes with their zeros', (test) => {
  const python = tool(test, ['python3', '-c', 'import pandas'], ['/usr/bin/python3', '-c', 'import pandas']);
  const folder = folderOf({ ...FILES, 'load.py': [...linesOf('Python'), TELL_PYTHON].join('\n') });
  check(run(python, ['load.py'], folder));
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

/** One fact a line: sum and blanks, then all words of the figures, all codes, all names. */
const TELL_R = `
con <- stdout()
writeLines(format(sum(figures$value), digits = 15), con)
writeLines(as.character(sum(is.na(figures$formula))), con)
writeLines(figures$text, con, useBytes = TRUE)
writeLines(ifelse(is.na(companies$code), "", companies$code), con)
writeLines(companies$name_zh_full, con, useBytes = TRUE)
`;

const TELL_PYTHON = `
print(repr(float(figures.value.sum())))
print(figures.formula.isna().sum())
print("\\n".join(figures.text))
print("\\n".join(companies.code.fillna("")))
print("\\n".join(companies.name_zh_full))
`;

function check(told: string): void {
  const [sum, blanks, ...texts] = told.trimEnd().split('\n');
  expect(Number(sum)).toBeCloseTo(expected.sum, -3);
  expect(Number(blanks)).toBe(expected.blanks);
  expect(texts).toEqual([...expected.text, ...expected.codes.map((code) => code ?? ''), ...expected.names]);
}
