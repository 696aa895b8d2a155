import { readFileSync } from 'node:fs';
import { fileProblem, type Problem } from '../data/reading/problem.ts';

/** A file that an author wrote, as text. */
export interface SourceFile {
  /** path from the project root */
  file: string;
  text: string;
}

export function readSource(file: string): SourceFile {
  return { file, text: readFileSync(file, 'utf8') };
}

/** What is wrong at a character of a file, by line and column from 1; of the whole file where that is not in it. */
export function problemAt({ file, text }: SourceFile, at: number, wrong: string, right: string): Problem {
  if (at < 0) return fileProblem(file, wrong, right);
  const lines = text.slice(0, at).split('\n');
  return { file, line: lines.length, column: `${lines.at(-1)!.length + 1}`, wrong, right };
}

/** A message in the words of an error, `what is wrong → what would be right`, at the first word that it quotes. */
export function messageProblem(source: SourceFile, message: string, at?: number): Problem {
  const [wrong = '', right = 'mend it'] = message.split(/ → (.*)/s);
  const quoted = /“([^”]+)”/.exec(wrong)?.[1];
  return problemAt(source, at ?? (quoted ? placeOf(source, quoted) : -1), wrong, right);
}

/** Where words first stand in a file, and not as a part of other words; -1 where they do not. */
export function placeOf({ text }: SourceFile, words: string): number {
  return text.search(new RegExp(`(?<![\\w-])${pattern(words)}(?![\\w-])`));
}

/** A regular expression for these very characters. */
export function pattern(text: string): string {
  return text.replace(/[^\w\s]/g, '\\$&');
}
