import type { Problem } from '../../src/data/reading/problem.ts';
import type { Span } from '../../src/data/printed/span.ts';
import { overlap } from './number-tokens.ts';
import { normalise, type Passage } from './passages.ts';

/** Where a row stands and which words of which section it refers to. */
export interface PrintedRow {
  file: string;
  line: number;
  chapter: number;
  section: number;
  printed: string;
}

/** The words of a section that a row took for itself. */
export interface Claim<Row extends PrintedRow> extends Span {
  row: Row;
}

/** A problem in the `printed` cell of a row. */
export function printedProblem({ file, line }: PrintedRow, wrong: string, right: string): Problem {
  return { file, line, column: 'printed', wrong, right };
}

/**
 * Gives each row words of its own. Longer phrases choose first, so that “50%” does not take the end of
 * “more than 50%”; equal phrases take their places in the order of the rows.
 */
export function takeClaims<Row extends PrintedRow>(
  passage: Passage,
  rows: Row[],
): { claims: Claim<Row>[]; problems: Problem[] } {
  const claims: Claim<Row>[] = [];
  const problems: Problem[] = [];
  for (const row of rows.toSorted((a, b) => b.printed.length - a.printed.length)) {
    const places = findPhrase(passage.text, row.printed);
    const free = places.find((place) => !claims.some((claim) => overlap(claim, place)));
    const holder = claims.find((claim) => places.some((place) => overlap(claim, place)));
    if (free) claims.push({ ...free, row });
    else problems.push(holder ? alreadyClaimed(row, holder.row) : notFound(passage, row));
  }
  return { claims, problems };
}

/** Every place of a phrase in a text, whole words only and in the case as printed. */
export function findPhrase(text: string, printed: string): Span[] {
  const phrase = normalise(printed);
  const spans: Span[] = [];
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1)) {
    const end = start + phrase.length;
    if (!isCut(text, start) && !isCut(text, end)) spans.push({ start, end });
  }
  return spans;
}

/** The words of a row do not stand in its section; where only the case differs, the right words are known. */
export function notFound(passage: Passage, row: PrintedRow): Problem {
  const phrase = normalise(row.printed);
  const [otherCase] = findPhrase(passage.text.toLowerCase(), phrase.toLowerCase());
  const right = otherCase
    ? `“${passage.text.slice(otherCase.start, otherCase.end)}”`
    : 'copy the words from the report, or mend chapter and section';
  const wrong = `“${phrase}” does not stand in section ${passage.chapter}.${passage.section}`;
  return printedProblem(row, wrong, right);
}

function alreadyClaimed(row: PrintedRow, other: PrintedRow): Problem {
  const wrong = `“${row.printed}” is already taken by line ${other.line} of ${other.file}`;
  return printedProblem(row, wrong, 'words that no other fact holds');
}

/** Whether a word or a number goes on across this place: `1|0`, `1|,422`, `0|.24`, `50|%`. */
function isCut(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  return /\w\|\w|\d[.,]?\|[.,]?\d|\d\|%/.test(`${before}|${after}`);
}
