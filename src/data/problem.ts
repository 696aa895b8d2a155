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

/** The problem in one line: `data/2024/facts/2-innovation.csv:17:value: what is wrong → what would be right`. */
export function problemLine({ file, line, column, wrong, right }: Problem): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  return `${place}: ${wrong} → ${right}`.replace(/\s+/g, ' ');
}
