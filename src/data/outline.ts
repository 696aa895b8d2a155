import { readFileSync } from 'node:fs';
import { Outline } from '../schema/edition.ts';
import { issueProblem } from './issue.ts';
import type { Problem } from './problem.ts';

/** Reads edition.json; the outline is null where there is any problem. */
export function readOutline(file: string): { outline: Outline | null; problems: Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { outline: null, problems: [unreadable(file, error as NodeJS.ErrnoException)] };
  }
  const result = Outline.safeParse(json);
  if (!result.success) {
    return {
      outline: null,
      problems: result.error.issues.map((issue) => issueProblem(issue, json, file, null)),
    };
  }
  const problems = repeats(result.data, file);
  return { outline: problems.length === 0 ? result.data : null, problems };
}

function unreadable(file: string, error: NodeJS.ErrnoException): Problem {
  const problem = { file, line: null, column: null };
  if (error.code === 'ENOENT') return { ...problem, wrong: 'the file is missing', right: 'add it' };
  if (error.code)
    return { ...problem, wrong: `cannot be read (${error.code})`, right: 'make it a readable file' };
  const line = Number(/line (\d+)/.exec(error.message)?.[1] ?? NaN);
  return {
    ...problem,
    line: line || null,
    wrong: 'not valid JSON',
    right: 'look for a missing comma, quote or bracket here',
  };
}

/** Numbers and names stand in addresses, so each may stand once. */
function repeats({ chapters }: Outline, file: string): Problem[] {
  return [
    ...twice(chapters, 'number', file, 'chapters'),
    ...twice(chapters, 'slug', file, 'chapters'),
    ...chapters.flatMap(({ sections }, at) => [
      ...twice(sections, 'number', file, `chapters.${at}.sections`),
      ...twice(sections, 'id', file, `chapters.${at}.sections`),
    ]),
  ];
}

function twice<T>(items: T[], key: keyof T & string, file: string, path: string): Problem[] {
  const values = items.map((item) => item[key]);
  return values.flatMap((value, at) =>
    values.indexOf(value) < at
      ? [
          {
            file,
            line: null,
            column: `${path}.${at}.${key}`,
            wrong: `“${value}” twice`,
            right: 'use each once',
          },
        ]
      : [],
  );
}
