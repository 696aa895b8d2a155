/** One thing wrong in a data file: where, what, and what would be right instead. */
export interface Problem {
  /** path from the project root */
  file: string;
  /** line of the file, from 1; null where the whole file is meant */
  line: number | null;
  /** name of the column, or the path within a JSON file; null where the whole line is meant */
  column: string | null;
  wrong: string;
  right: string;
}

/** What is wrong with a file as a whole. */
export function fileProblem(file: string, wrong: string, right: string): Problem {
  return { file, line: null, column: null, wrong, right };
}

/** Characters of a side of the arrow; more is a cell or a file quoted whole. */
const LONGEST = 300;

/**
 * The problem in one line: `data/2024/facts/2-innovation.csv:17:value: what is wrong → what would be right`. It may quote
 * whatever stands in a file, so what a terminal would obey or not show is written as its code.
 */
export function problemLine({ file, line, column, wrong, right }: Problem): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  return `${place}: ${shortened(wrong)} → ${shortened(right)}`
    .replace(/\s+/g, ' ')
    .replace(/[\p{C}\ufffd]/gu, (unseen) => `<${codePoint(unseen)}>`);
}

/** How a character is named that cannot be shown: `U+202E`. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const half = LONGEST / 2;
  return `${text.slice(0, half)} … ${text.slice(-half)}`.toWellFormed();
}
