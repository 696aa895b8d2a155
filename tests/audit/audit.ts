import { contradictions } from '../../src/data/check/printed.ts';
import { readNumbers } from '../../src/data/printed/printed-number.ts';
import { readStatement, type PlacedStatement } from '../../src/data/printed/statement.ts';
import type { Problem } from '../../src/data/reading/problem.ts';
import { memoize } from '../../src/lib/memoize.ts';
import { printedProblem, takeClaims, type Claim, type PrintedRow } from './claims.ts';
import { readCoverage, type Coverage } from './coverage.ts';
import type { Ledger, PrintedFact } from './ledger.ts';
import { readPassages, type Passage } from './passages.ts';
import { secondReading } from './second-reading.ts';

export interface Audit {
  problems: Problem[];
  /** facts whose words and columns agree with the report */
  proved: number;
  coverage: Coverage;
}

/**
 * Proves a ledger against the text of the report: every phrase stands in its section, every column follows from its
 * phrase or from the words around it, and every number of the report lies in some phrase. `file` names the report in problems.
 */
export function audit(ledger: Ledger, report: string, file: string): Audit {
  const { passages, problems } = readPassages(report, ledger.chapters, file);
  const coverage = { facts: 0, timeline: 0, notFacts: 0 };
  let proved = 0;
  problems.push(...strayRows(ledger, passages));
  for (const passage of passages) {
    const of = <Row extends PrintedRow>(rows: Row[]) => rows.filter((row) => standsIn(row, passage));
    const { claims, problems: unclaimed } = takeClaims(passage, of(ledger.facts));
    const numbers = numbersIn(passage.text);
    const wrong = claims.map((claim) => checkFact(claim, readStatement(passage.text, claim, numbers)));
    const rest = { timeline: of(ledger.timeline), notFacts: of(ledger.notFacts) };
    const covered = readCoverage(passage, claims, rest, file);
    const beside = secondReading(passage, claims, ledger.companies, ledger.year);
    problems.push(...unclaimed, ...wrong.flat(), ...beside, ...covered.problems);
    proved += wrong.filter((found) => found.length === 0).length;
    coverage.facts += covered.coverage.facts;
    coverage.timeline += covered.coverage.timeline;
    coverage.notFacts += covered.coverage.notFacts;
  }
  return { problems: problems.toSorted(byPlace), proved, coverage };
}

/** Of each section once, however many ledgers are held against one report. */
const numbersIn = memoize((text: string) => readNumbers(text));

/** Compares a fact with its words where they stand in the report. */
function checkFact({ row }: Claim<PrintedFact>, statement: PlacedStatement): Problem[] {
  const { cutOff } = statement;
  if (cutOff && statement.values.length > 0)
    return [
      printedProblem(row, `“${row.printed}” is cut off from “${cutOff}”`, `words that include “${cutOff}”`),
    ];
  return contradictions(row, statement).map(([column, wrong, right]) => ({
    file: row.file,
    line: row.line,
    column,
    wrong,
    right,
  }));
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
      right: 'the chapter and section that the words stand in',
    }));
}

function standsIn(row: PrintedRow, passage: Passage): boolean {
  return row.chapter === passage.chapter && row.section === passage.section;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}
