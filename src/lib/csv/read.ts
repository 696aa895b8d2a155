import Papa from 'papaparse';

/** Cells of a record by the names of their columns. */
export type Cells = Readonly<Record<string, string>>;

/** The records of a CSV that we wrote ourselves and need not doubt. */
export function readRecords(text: string): Cells[] {
  return Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
}
