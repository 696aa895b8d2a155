import Papa from 'papaparse';
import type { Table, Value } from '../../src/open-data/table.ts';

/** The cells of a CSV, its head first. */
export function cellsOf(csv: string): string[][] {
  return Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
}

/** The table as text, its head first, as its CSV has it. */
export function textOf({ fields, rows }: Table): string[][] {
  const body = rows.map((row) => Object.values(row).map((value) => String(joined(value) ?? '')));
  return [fields.map(({ name }) => name), ...body];
}

/** A value as one cell has it. */
export function joined(value: Value): string | number | null {
  return Array.isArray(value) ? value.join(';') : value;
}
