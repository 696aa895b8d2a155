import { expect, it } from 'vitest';
import { bytes } from '../../../src/open-data/file.ts';
import type { Value } from '../../../src/open-data/table.ts';
import { README } from '../../../src/open-data/workbook.ts';
import { folderOf } from '../folder.ts';
import { run, tool } from '../installed-tool.ts';
import { data, filesOf } from '../published.ts';
import { cellsOf, joined, textOf } from '../table-text.ts';

/*
 * The workbook in the hands of tools that no package brings along, skipped where they are not installed: on Debian
 * csvkit and python3-openpyxl.
 */
const WORKBOOK = { 'book.xlsx': bytes(data.workbook) };

it('in2csv turns the companies of the workbook into their CSV', (test) => {
  const in2csv = tool(test, ['in2csv', '--version']);
  const text = run(in2csv, ['--no-inference', '--sheet', 'companies', 'book.xlsx'], folderOf(WORKBOOK));
  expect(cellsOf(text)).toEqual(textOf(filesOf('companies').table));
});

it('openpyxl warns of nothing in the workbook and finds the very values, and no formula', (test) => {
  const python = tool(
    test,
    ['python3', '-c', 'import openpyxl'],
    ['/usr/bin/python3', '-c', 'import openpyxl'],
  );
  const read = JSON.parse(
    run(python, ['-W', 'error', 'read.py'], folderOf({ ...WORKBOOK, 'read.py': READ_XLSX })),
  );
  const { formulas, sheets } = read as { formulas: string[]; sheets: Record<string, Value[][]> };
  expect(formulas).toEqual([]);
  expect(Object.keys(sheets).length).toBeGreaterThan(10);
  for (const [name, [head, ...rows]] of Object.entries(sheets).filter(([name]) => name !== README)) {
    const { table } = filesOf(name);
    expect(head, name).toEqual(table.fields.map((field) => field.name));
    expect(rows, name).toEqual(
      table.rows.map((row) => Object.values(row).map((value) => blank(joined(value)))),
    );
  }
});

const READ_XLSX = `
import json, openpyxl
book = openpyxl.load_workbook('book.xlsx')
cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
print(json.dumps({
    'formulas': [cell.coordinate for cell in cells if cell.data_type == 'f'],
    'sheets': {sheet.title: [list(row) for row in sheet.values] for sheet in book},
}))
`;

function blank(value: string | number | null): string | number | null {
  return value === '' ? null : value;
}
