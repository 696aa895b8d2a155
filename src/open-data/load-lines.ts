import type { Table } from './table.ts';

/** What loads a table in one line of a tool, under the table’s own name. */
export interface LoadLine {
  tool: 'R' | 'Python' | 'DuckDB';
  line: string;
}

/**
 * Lines that load a table from its address. They say what a tool cannot see: that text which looks like a number, such
 * as a stock code, is text, for it would lose its zeros.
 */
export function loadLines(table: Table, address: string): LoadLine[] {
  const name = table.name.replaceAll('-', '_');
  const texts = textsLikeNumbers(table);
  const each = (write: (column: string) => string) => texts.map(write).join(', ');
  const classes = texts.length > 0 ? `, colClasses = c(${each((column) => `${column} = "character"`)})` : '';
  const dtype = texts.length > 0 ? `, dtype={${each((column) => `"${column}": str`)}}` : '';
  const types = texts.length > 0 ? `, types = {${each((column) => `'${column}': 'VARCHAR'`)}}` : '';
  return [
    {
      tool: 'R',
      line: `${name} <- read.csv("${address}", encoding = "UTF-8", na.strings = ""${classes})`,
    },
    { tool: 'Python', line: `import pandas as pd; ${name} = pd.read_csv("${address}"${dtype})` },
    { tool: 'DuckDB', line: `CREATE TABLE ${name} AS FROM read_csv('${address}'${types});` },
  ];
}

function textsLikeNumbers({ fields, rows }: Table): string[] {
  const texts = fields.filter(({ type }) => type === 'string').map(({ name }) => name);
  return texts.filter((name) => {
    const filled = rows.map((row) => String(row[name])).filter(Boolean);
    return filled.length > 0 && filled.every((text) => !Number.isNaN(Number(text)));
  });
}
