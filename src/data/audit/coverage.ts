import type { Problem } from '../problem.ts';
import { absence, findPhrase, printedProblem, type Claim, type PrintedRow } from './claims.ts';
import { contains, numberTokens, overlap, type Span } from './number-tokens.ts';
import type { Passage } from './report.ts';

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

const CONTEXT = 40;

/** Finds the numbers of a section that no row accounts for, and rows that claim what a fact already holds. */
export function readCoverage(
  passage: Passage,
  facts: Claim<PrintedRow>[],
  { timeline, notFacts }: Rows,
  reportFile: string,
): { coverage: Coverage; problems: Problem[] } {
  const tokens = numberTokens(passage.text);
  const dates = leftover(passage, facts, timeline, tokens);
  const others = leftover(passage, facts, notFacts, tokens);
  const coverage = { facts: 0, timeline: 0, notFacts: 0 };
  const problems = [...dates.problems, ...others.problems];
  for (const token of tokens) {
    const inside = (span: Span) => contains(span, token);
    if (facts.some(inside)) coverage.facts += 1;
    else if (dates.spans.some(inside)) coverage.timeline += 1;
    else if (others.spans.some(inside)) coverage.notFacts += 1;
    else problems.push(uncovered(passage, token, reportFile));
  }
  return { coverage, problems };
}

/** The places of the rows' phrases outside the facts; a phrase holding a fact's number and more is a problem. */
function leftover(passage: Passage, facts: Claim<PrintedRow>[], rows: PrintedRow[], tokens: Span[]) {
  const spans: Span[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const places = findPhrase(passage.text, row.printed);
    const free = places.filter((place) => !facts.some((fact) => contains(fact, place)));
    const shared = (place: Span) =>
      facts.find((fact) =>
        tokens.some((token) => overlap(token, fact) && overlap(token, place) && overlap(fact, place)),
      );
    const clash =
      free.map(shared).find((fact) => fact !== undefined) ??
      (free.length === 0 ? facts.find((fact) => places.some((place) => contains(fact, place))) : undefined);
    if (places.length === 0) problems.push(absence(passage, row));
    if (clash)
      problems.push(
        printedProblem(
          row,
          `“${row.printed}” holds the number of the fact “${clash.row.printed}”`,
          'words without it',
        ),
      );
    spans.push(...free.filter((place) => !shared(place)));
  }
  return { spans, problems };
}

function uncovered({ chapter, section, line, text }: Passage, { start, end }: Span, file: string): Problem {
  const context = `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`;
  return {
    file,
    line,
    column: `${chapter}.${section}`,
    wrong: `no row holds “${text.slice(start, end)}” in “…${context}…”`,
    right: 'a row of facts, timeline or not-facts',
  };
}
