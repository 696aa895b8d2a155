import type { Table } from './table.ts';

/** What loads a table in one line of a tool, under the table’s own name. */
export interface LoadLine {
  tool: 'R' | 'R, readr' | 'R, data.table' | 'Python' | 'DuckDB';
  line: string;
}

/**
 * Lines that load a table from its address. They say what a tool cannot see: that text which looks like a number, such
 * as a stock code, is text, for it would lose its zeros; that only an empty cell is nothing; and that yuan fit no integer
 * of 32 bits, for which data.table takes a type that R prints wrongly without a package more.
 */
export function loadLines(table: Table, address: string): LoadLine[] {
  const name = table.name.replaceAll('-', '_');
  const texts = mistakenTexts(table);
  const typed = (before: string, write: (column: string) => string, after: string) =>
    texts.length > 0 ? `, ${before}${texts.map(write).join(', ')}${after}` : '';
  const classes = typed('colClasses = c(', (column) => `${column} = "character"`, ')');
  return [
    {
      tool: 'R',
      line: `${name} <- read.csv("${address}", encoding = "UTF-8", na.strings = ""${classes})`,
    },
    {
      tool: 'R, readr',
      line: `${name} <- readr::read_csv("${address}", na = ""${typed('col_types = list(', (column) => `${column} = "c"`, ')')})`,
    },
    {
      tool: 'R, data.table',
      line: `${name} <- data.table::fread("${address}", encoding = "UTF-8", na.strings = "", integer64 = "double"${classes})`,
    },
    {
      tool: 'Python',
      line: `import pandas as pd; ${name} = pd.read_csv("${address}"${typed('dtype={', (column) => `"${column}": str`, '}')})`,
    },
    {
      tool: 'DuckDB',
      line: `CREATE TABLE ${name} AS FROM read_csv('${address}'${typed('types = {', (column) => `'${column}': 'VARCHAR'`, '}')});`,
    },
  ];
}

/** Columns of text that tools take for numbers, or, of yes and no, for true and false. */
function mistakenTexts({ fields, rows }: Table): string[] {
  const texts = fields.filter(({ type }) => type === 'string' || type === 'list').map(({ name }) => name);
  return texts.filter((name) => {
    const filled = rows.map((row) => [row[name]].flat().join(';')).filter(Boolean);
    return (
      filled.length > 0 && filled.every((text) => /^(yes|no)$/.test(text) || !Number.isNaN(Number(text)))
    );
  });
}
