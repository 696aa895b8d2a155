import { existsSync } from 'node:fs';
import { contextId, type ContextColumn } from '../data/context.ts';
import { knownIds, unknownId, type Finding, type Known } from '../data/check/finding.ts';
import type { Edition } from '../data/edition.ts';
import { knownFigures } from '../data/figure.ts';
import { entriesOf } from '../data/reading/folder.ts';
import type { Problem } from '../data/reading/problem.ts';
import { didYouMean } from '../lib/nearest.ts';
import { checkFrontmatter } from './frontmatter.ts';
import { problemAt, readSource, type SourceFile } from './source-file.ts';
import { TAGS, tagsOf, type Tag } from './tags.ts';
import { checkNames, type Names } from './yaml.ts';

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
  const right = 'start from another year’s';
  return [
    ...missing.map((file) => ({ file, line: null, column: null, wrong: 'the file is missing', right })),
    ...(existsSync(pages) ? checkNames(edition, names, readSource(pages)) : []),
    ...files
      .map(readSource)
      .flatMap((source) => [
        ...checkFrontmatter(edition, names, source),
        ...checkTags(edition, names, source),
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

function checkTags(edition: Edition, names: Names, source: SourceFile): Problem[] {
  const allowed = source.file.includes('/between-the-lines/') ? ['Fact', 'Context'] : Object.keys(TAGS);
  const sections = edition.chapters.find(({ number }) => source.file.includes(`/${number}-`))?.sections ?? [];
  const known: Record<string, [kind: string, Known]> = {
    Fact: ['fact', names.fact],
    Term: ['term', names.term],
    Chart: ['chart', names.chart],
    Card: ['card', names.card],
    Section: [
      'section',
      knownIds(
        [],
        sections.map(({ id }) => id),
      ),
    ],
    Context: ['number of a release', names.fact],
  };
  return tagsOf(source.text).flatMap((tag) => {
    const { name, start, closing } = tag;
    if (closing) return [];
    if (!allowed.includes(name)) {
      const right = didYouMean(name, allowed, `one of ${allowed.join(', ')}`);
      return [problemAt(source, start, `unknown component <${name}>`, right)];
    }
    return [...checkProps(tag), checkId(tag, ...known[name]!)].flatMap((finding) => {
      if (!finding) return [];
      const [word, wrong, right] = finding;
      return [problemAt(source, source.text.indexOf(word, start + 1), wrong, right)];
    });
  });
}

/** What is wrong in a tag, by the word to point at. */
function checkProps({ name, props }: Tag): Finding[] {
  const names = TAGS[name]!;
  const strange = Object.keys(props).filter((prop) => !names.includes(prop));
  return strange.map((prop) => [
    prop,
    `<${name}> takes no “${prop}”`,
    didYouMean(prop, names, `one of ${names.join(', ')}`),
  ]);
}

function checkId({ name, id, props }: Tag, kind: string, known: Known): Finding | null {
  if (name === 'Context') {
    const what = String(props['what']);
    const named = contextId(Number(String(props['year']).slice(1, -1)), what as ContextColumn);
    return unknownId(what, named, known, kind);
  }
  if (id) return unknownId(id, id, known, kind);
  return [name, `<${name}> without an id`, `name the ${kind}, like <${name} id="…">`];
}
