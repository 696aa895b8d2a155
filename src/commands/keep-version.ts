import { cpSync, existsSync } from 'node:fs';
import { DIST } from './publish.ts';
import { entriesOf } from '../data/reading/folder.ts';
import { problemLine } from '../data/reading/problem.ts';
import { readRelease } from '../data/released-versions.ts';

/*
 * `npm run keep-version`, on the day a version is published: keeps every version that `dist` publishes, its data and its
 * charts, so that their addresses still lead to them when a correction takes their place. Exit code 1 where one is not whole, or where
 * there is none to keep.
 */
const names = (folder: string) => entriesOf(folder).map(({ name }) => name);
const published = names(DIST).flatMap((year) =>
  names(`${DIST}/${year}/data/v`).map((version) => ({ year, version })),
);
const fresh = published.filter(({ year, version }) => !existsSync(keptAt(year, version)));

if (fresh.length === 0) {
  if (published.length > 0) console.log(`all versions in ${DIST} are kept already`);
  else console.error(`keep-version: no version in ${DIST} → run npm run build first`);
  process.exitCode = published.length > 0 ? 0 : 1;
}
for (const { year, version } of fresh) {
  const folder = `${DIST}/${year}/data/v/${version}`;
  const { problems } = readRelease(folder, year, version);
  for (const problem of problems) console.error(problemLine(problem));
  if (problems.length > 0) process.exitCode = 1;
  else {
    cpSync(folder, keptAt(year, version), { recursive: true });
    console.log(`${keptAt(year, version)}: kept → commit it`);
  }
}

function keptAt(year: string, version: string): string {
  return `data/${year}/versions/${version}`;
}
