import type { Company } from '../../src/schema/company.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { PrintedNumber } from '../../src/data/check/printed.ts';
import { readOutline } from '../../src/data/reading/outline.ts';
import type { Problem } from '../../src/data/reading/problem.ts';
import type { Table } from '../../src/data/reading/table.ts';
import { readTables } from '../../src/data/reading/tables.ts';
import type { PrintedRow } from './claims.ts';
import type { Outline } from './passages.ts';

/** A fact and where its row stands. */
export type PrintedFact = PrintedRow &
  PrintedNumber &
  Pick<Fact, 'id' | 'entity' | 'period' | 'noun' | 'subject'>;

/** What of an edition can be held against the text of its report. */
export interface Ledger {
  /** that the report is on */
  year: number;
  chapters: Outline[];
  companies: Company[];
  facts: PrintedFact[];
  timeline: PrintedRow[];
  notFacts: PrintedRow[];
}

/**
 * Reads those files of an edition's directory that quote its report, each row with its line; the ledger is null
 * without edition.json. Rows that break the schema come back as problems.
 */
export function readLedger(directory: string): { ledger: Ledger | null; problems: Problem[] } {
  const { outline, problems } = readOutline(directory);
  const tables = readTables(directory, outline);
  const facts = [...tables.facts.values()];
  const quoting = [...facts, tables.timeline, tables.notFacts, tables.companies];
  const ledger = outline && {
    year: outline.year,
    chapters: outline.chapters,
    companies: tables.companies.rows.map(({ value }) => value),
    facts: facts.flatMap(placed),
    timeline: placed(tables.timeline),
    notFacts: placed(tables.notFacts),
  };
  return { ledger, problems: [...problems, ...quoting.flatMap((table) => table.problems)] };
}

function placed<Value>({ file, rows }: Table<Value>): (Value & { file: string; line: number })[] {
  return rows.map(({ line, value }) => ({ file, line, ...value }));
}
