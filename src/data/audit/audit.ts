import type { Problem } from '../reading/problem.ts';
import { takeClaims, type PrintedRow } from './claims.ts';
import { readCoverage, type Coverage } from './coverage.ts';
import { checkFact } from './fact-check.ts';
import type { Ledger } from './ledger.ts';
import { readQuantities } from './quantity.ts';
import { readPassages, type Passage } from './report.ts';
import { readStatement } from './statement.ts';

export interface Audit {
  problems: Problem[];
  /** facts whose words and columns agree with the report */
  proved: number;
  coverage: Coverage;
}

/**
 * Proves a ledger against the text of the report: every phrase stands in its section, every column follows from its
 * phrase, and every number of the report lies in some phrase. `file` names the report in problems.
 */
export function audit(ledger: Ledger, report: string, file: string): Audit {
  const { passages, problems } = readPassages(report, ledger.chapters, file);
  const coverage = { facts: 0, timeline: 0, notFacts: 0 };
  let proved = 0;
  problems.push(...strayRows(ledger, passages));
  for (const passage of passages) {
    const of = <Row extends PrintedRow>(rows: Row[]) => rows.filter((row) => standsIn(row, passage));
    const { claims, problems: unclaimed } = takeClaims(passage, of(ledger.facts));
    const quantities = readQuantities(passage.text);
    const wrong = claims.map((claim) => checkFact(claim, readStatement(passage.text, claim, quantities)));
    const rest = { timeline: of(ledger.timeline), notFacts: of(ledger.notFacts) };
    const covered = readCoverage(passage, claims, rest, file);
    problems.push(...unclaimed, ...wrong.flat(), ...covered.problems);
    proved += wrong.filter((found) => found.length === 0).length;
    coverage.facts += covered.coverage.facts;
    coverage.timeline += covered.coverage.timeline;
    coverage.notFacts += covered.coverage.notFacts;
  }
  return { problems: problems.toSorted(byPlace), proved, coverage };
}

/** Rows of a section the report does not have. */
function strayRows({ facts, timeline, notFacts }: Ledger, passages: Passage[]): Problem[] {
  return [...facts, ...timeline, ...notFacts]
    .filter((row) => !passages.some((passage) => standsIn(row, passage)))
    .map(({ file, line, chapter, section }) => ({
      file,
      line,
      column: 'section',
      wrong: `the report has no section ${chapter}.${section}`,
      right: 'the section whose words are printed',
    }));
}

function standsIn(row: PrintedRow, passage: Passage): boolean {
  return row.chapter === passage.chapter && row.section === passage.section;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}
