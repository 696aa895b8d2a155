import { basename } from 'node:path';
import { Outline } from '../../schema/edition.ts';
import { issueProblem } from './issue.ts';
import type { Problem } from './problem.ts';
import { firstUnseen, readUtf8 } from './utf8.ts';

/** Reads edition.json of an edition’s directory; the outline is null where there is any problem. */
export function readOutline(directory: string): { outline: Outline | null; problems: Problem[] } {
  const file = `${directory}/edition.json`;
  const { text, problems } = readUtf8(file);
  if (text === null) return { outline: null, problems };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { outline: null, problems: [...problems, syntaxProblem(file, error as SyntaxError)] };
  }
  // What stands in the file itself has been looked at as it was read.
  if (problems.length === 0) problems.push(...escapedUnseen(json, file));
  const { data, error } = Outline.safeParse(json);
  if (error) problems.push(...error.issues.map((issue) => issueProblem(issue, json, file, null)));
  else problems.push(...contradictions(data, directory).map((found) => ({ file, line: null, ...found })));
  return { outline: data && problems.length === 0 ? data : null, problems };
}

/** V8 names the line only for some mistakes. */
function syntaxProblem(file: string, { message }: SyntaxError): Problem {
  const line = Number(/\(line (\d+)/.exec(message)?.[1] ?? 0) || null;
  return { file, line, column: null, wrong: 'not JSON', right: 'look for a comma, quote or bracket' };
}

/** Characters that cannot be seen, written as escapes: \u0007. */
function escapedUnseen(json: unknown, file: string): Problem[] {
  const problems: Problem[] = [];
  JSON.stringify(json, (key, value: unknown) => {
    const found = typeof value === 'string' && firstUnseen(value);
    const wrong = `a character that cannot be seen, ${found}`;
    if (found) problems.push({ file, line: null, column: key, wrong, right: 'remove it' });
    return value;
  });
  return problems;
}

type Finding = Pick<Problem, 'column' | 'wrong' | 'right'>;

/** Numbers and names stand in addresses and file names, so each may stand once. */
function contradictions({ year, chapters }: Outline, directory: string): Finding[] {
  const folder = basename(directory);
  return [
    ...(String(year) === folder
      ? []
      : [{ column: 'year', wrong: `${year} in the folder ${folder}`, right: `write ${folder}` }]),
    ...repeats(chapters, 'chapters', ['number', 'slug']),
    ...chapters.flatMap(({ sections }, at) => repeats(sections, `chapters.${at}.sections`, ['number', 'id'])),
  ];
}

function repeats<Item>(items: Item[], list: string, keys: (keyof Item & string)[]): Finding[] {
  return keys.flatMap((key) => {
    const values = items.map((item) => item[key]);
    const again = [...values.keys()].filter((at) => values.indexOf(values[at]!) < at);
    return again.map((at) => ({
      column: `${list}.${at}.${key}`,
      wrong: `“${String(values[at])}” twice`,
      right: 'use each once',
    }));
  });
}
