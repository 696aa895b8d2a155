import { existsSync } from 'node:fs';
import { knownIds } from '../data/check/finding.ts';
import type { Edition } from '../data/edition.ts';
import { knownFigures } from '../data/figure.ts';
import { entriesOf } from '../data/reading/folder.ts';
import { fileProblem, type Problem } from '../data/reading/problem.ts';
import { checkComponents } from './components.ts';
import { readSource } from './source-file.ts';
import { checkFrontmatter, checkNames } from './yaml.ts';

/** The files of an edition’s chapters; the introduction has none. */
export function chapterFiles({ year, chapters }: Edition): string[] {
  const published = chapters.filter(({ number }) => number > 0);
  return published.map(({ number, slug }) => `src/content/${year}/${number}-${slug}.mdx`);
}

/** All that is wrong in the chapters, points and pages of an edition that has charts and cards of these ids. */
export function checkProse(edition: Edition, charts: string[], cards: string[]): Problem[] {
  const folder = `src/content/${edition.year}`;
  const names = {
    fact: knownIds([], knownFigures(edition)),
    term: knownIds([], edition.glossary.keys()),
    chart: knownIds([], charts),
    card: knownIds([], cards),
  };
  const files = [folder, `${folder}/between-the-lines`].flatMap(proseFiles);
  const pages = `${folder}/pages.yaml`;
  const missing = [...chapterFiles(edition), pages].filter((file) => !existsSync(file));
  const misnamed = files.filter((file) => /\/between-the-lines\/(?!\d+-[a-z0-9-]+\.mdx$)/.test(file));
  return [
    ...missing.map((file) => fileProblem(file, 'the file is missing', 'start from another year’s')),
    ...misnamed.map((file) =>
      fileProblem(file, 'no point by its name', 'name it like 03-fifth-set-revenue.mdx'),
    ),
    ...(existsSync(pages) ? checkNames(edition, names, readSource(pages)) : []),
    ...files
      .map(readSource)
      .flatMap((source) => [
        ...checkFrontmatter(edition, names, source),
        ...checkComponents(edition, names, source),
      ]),
  ];
}

function proseFiles(folder: string): string[] {
  const names = entriesOf(folder).map(({ name }) => name);
  return names
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}
