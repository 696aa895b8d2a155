import type { Problem } from '../../src/data/reading/problem.ts';
import { notFound, findPhrase, printedProblem, type Claim, type PrintedRow } from './claims.ts';
import { contains, type Span } from '../../src/data/printed/span.ts';
import { numberTokens, overlap } from './number-tokens.ts';
import type { Passage } from './passages.ts';

/** How many numbers of the report are accounted for, and by which data set. */
export interface Coverage {
  facts: number;
  timeline: number;
  notFacts: number;
}

interface Rows {
  timeline: PrintedRow[];
  notFacts: PrintedRow[];
}

/** Characters shown on either side of a number, enough to find it in the report. */
const CONTEXT = 40;

/** Finds the numbers of a section that no row accounts for, and rows that claim what a fact already holds. */
export function readCoverage(
  passage: Passage,
  facts: Claim<PrintedRow>[],
  { timeline, notFacts }: Rows,
  reportFile: string,
): { coverage: Coverage; problems: Problem[] } {
  const tokens = numberTokens(passage.text);
  const dates = readRows(passage, facts, timeline, tokens);
  const others = readRows(passage, facts, notFacts, tokens);
  const coverage = { facts: 0, timeline: 0, notFacts: 0 };
  const problems = [...dates.problems, ...others.problems];
  for (const token of tokens) {
    const holds = (span: Span) => contains(span, token);
    if (facts.some(holds)) coverage.facts += 1;
    else if (dates.spans.some(holds)) coverage.timeline += 1;
    else if (others.spans.some(holds)) coverage.notFacts += 1;
    else problems.push(uncovered(passage, token, reportFile));
  }
  return { coverage, problems };
}

/** Every place of the rows' phrases that the facts leave. */
function readRows(passage: Passage, facts: Claim<PrintedRow>[], rows: PrintedRow[], tokens: Span[]) {
  const spans: Span[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const places = findPhrase(passage.text, row.printed);
    const outside = places.filter((place) => !facts.some((fact) => contains(fact, place)));
    const clash = outside
      .map((place) => overlappingFact(place, facts, tokens))
      .find((fact) => fact !== undefined);
    if (places.length === 0) problems.push(notFound(passage, row));
    else if (outside.length === 0) {
      problems.push(
        printedProblem(
          row,
          `“${row.printed}” stands only in the words of facts`,
          'remove the row: the facts account for its words',
        ),
      );
    } else if (clash) {
      const wrong = `“${row.printed}” holds the number of the fact “${clash.row.printed}”`;
      problems.push(printedProblem(row, wrong, 'words without that number'));
    }
    spans.push(...outside);
  }
  return { spans, problems };
}

/** The fact that has a number in common with a place outside it. */
function overlappingFact(
  place: Span,
  facts: Claim<PrintedRow>[],
  tokens: Span[],
): Claim<PrintedRow> | undefined {
  return facts.find((fact) => tokens.some((token) => contains(fact, token) && overlap(place, token)));
}

function uncovered({ chapter, section, line, text }: Passage, { start, end }: Span, file: string): Problem {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const number = text.slice(start, end);
  const after = text.slice(end, end + CONTEXT);
  return {
    file,
    line,
    column: `${chapter}.${section}`,
    wrong: `no row holds “${number}” in “…${before}[${number}]${after}…”`,
    right: 'a row of facts, timeline or not-facts',
  };
}
