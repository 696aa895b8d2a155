import type { z } from 'zod';
import { readCsv, type CsvFile } from './csv.ts';
import { issueProblem } from './issue.ts';

export interface Row<T> {
  line: number;
  value: T;
}

/** A data set as read: records that kept the schema are in `rows`, all of them in `records`. */
export interface Table<T> extends CsvFile {
  rows: Row<T>[];
}

/** Reads a CSV file against the schema of its row; what does not fit comes back as problems. */
export function readTable<S extends z.ZodObject>(file: string, schema: S): Table<z.infer<S>> {
  const csv = readCsv(file, Object.keys(schema.shape));
  const rows: Row<z.infer<S>>[] = [];
  const problems = [...csv.problems];
  for (const { line, cells } of csv.records) {
    const result = schema.safeParse(cells);
    if (result.success) rows.push({ line, value: result.data });
    else problems.push(...result.error.issues.map((issue) => issueProblem(issue, cells, file, line)));
  }
  return { ...csv, rows, problems };
}
