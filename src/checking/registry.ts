import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entriesOf } from '../data/reading/folder.ts';
import type { Problem } from '../data/reading/problem.ts';
import { problemAt, readSource, type SourceFile } from './source-file.ts';

/** What a registry lists, with the file that it comes from. */
export interface Listed<Spec> {
  source: SourceFile;
  spec: Spec;
}

/**
 * The charts, or cards, of a folder as its `index.ts` lists them. A file that it does not list would be left out of the
 * site in silence; one that cannot be run is a problem of that file, not a crash.
 */
export async function readRegistry<Spec>(folder: string) {
  const index = `${folder}/index.ts`;
  const { exports, problems } = await load(index);
  const list = Object.values(exports) as Spec[];
  const listed: Listed<Spec>[] = [];
  const files = filesIn(folder);
  const names = files.map(nameOf);
  if (problems.length > 0) return { listed, names, problems };
  for (const file of files) {
    const source = readSource(file);
    const found = await load(file);
    const spec = list.find((each) => Object.values(found.exports).includes(each));
    if (spec) listed.push({ source, spec });
    else if (found.problems.length > 0) problems.push(...found.problems);
    else {
      const line = `export { ${Object.keys(found.exports)[0]} } from './${nameOf(file)}.ts';`;
      problems.push(problemAt(source, -1, 'not listed', `write in ${index}: ${line}`));
    }
  }
  return { listed, names, problems };
}

/** What a chart or a card is called, by its file. */
export function nameOf(file: string): string {
  return /([^/]+)\.ts$/.exec(file)![1]!;
}

function filesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'index.ts')
    .map(({ name }) => `${folder}/${name}`)
    .toSorted();
}

async function load(file: string): Promise<{ exports: Record<string, unknown>; problems: Problem[] }> {
  try {
    return { exports: await import(pathToFileURL(resolve(file)).href), problems: [] };
  } catch (error) {
    return { exports: {}, problems: [loadProblem(file, error as Error)] };
  }
}

/** Node names the file and the line of a mistake at the head of the stack, if it knows them. */
function loadProblem(file: string, { message, stack = '' }: Error): Problem {
  const [, path, line] = /^(?:file:\/\/)?(\/.+):(\d+)\n/.exec(stack) ?? [];
  const place = path?.replace(`${resolve('.')}/`, '') ?? file;
  const wrong = `cannot be run: ${message.replaceAll(`${resolve('.')}/`, '')}`;
  return { file: place, line: line ? Number(line) : null, column: null, wrong, right: 'mend it there' };
}
