import { existsSync } from 'node:fs';
import { ACROSS } from '../charts/across.ts';
import { knownIds, type Known } from '../data/check/finding.ts';
import type { Edition } from '../data/edition.ts';
import { knownFigures } from '../data/figure.ts';
import { entriesOf } from '../data/reading/folder.ts';
import { fileProblem, type Problem } from '../data/reading/problem.ts';
import { checkComponents } from './components.ts';
import { checkPhrasing } from './phrasing.ts';
import type { Drawn } from './drawing.ts';
import type { Drawings } from './drawings.ts';
import { problemAt, readSource, type SourceFile } from './source-file.ts';
import { tagsOf } from './tags.ts';
import { checkFrontmatter, checkNames } from './yaml.ts';

/** The files of an edition’s chapters; the introduction has none. */
function chapterFiles({ year, chapters }: Edition): string[] {
  const published = chapters.filter(({ number }) => number > 0);
  return published.map(({ number, slug }) => `src/content/${year}/${number}-${slug}.mdx`);
}

/** All that is wrong in the chapters, points and pages of an edition that has these charts and cards. */
export function checkProse(edition: Edition, charts: Drawings, cards: Drawings): Problem[] {
  const folder = `src/content/${edition.year}`;
  const names = {
    fact: knownIds([], knownFigures(edition)),
    term: knownIds([], edition.glossary.keys()),
    chart: knownIds([], charts.names),
    card: knownIds([], cards.names),
    check: checksOf(charts),
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
    ...files
      .filter((file) => files.some((other) => other < file && samePoint(other, file)))
      .map((file) =>
        fileProblem(
          file,
          'its number or its anchor is taken',
          'give it the next number, and a name of its own',
        ),
      ),
    ...[pages]
      .filter(existsSync)
      .map(readSource)
      .flatMap((source) => [...checkNames(edition, names, source), ...checkPhrasing(edition, source)]),
    ...files
      .map(readSource)
      .flatMap((source) => [
        ...checkFrontmatter(edition, names, source),
        ...checkComponents(edition, names, source),
        ...checkPhrasing(edition, source),
      ]),
  ];
}

/** The rows that come with a verdict; not all of them are known where a chart cannot be read. */
function checksOf({ drawn, names }: Drawings): Known {
  const keys = drawn.flatMap(({ spec }) => ('verdicts' in spec ? Object.keys(spec.verdicts ?? {}) : []));
  return { ...knownIds([], keys), whole: drawn.length === names.length };
}

/** Whether two points have one number or one anchor. */
function samePoint(...files: [string, string]): boolean {
  const [one, other] = files.map((file) => /between-the-lines\/(\d+)-(.*)/.exec(file));
  return one?.[1] !== undefined && (one[1] === other?.[1] || one[2] === other?.[2]);
}

/** A chart or a card in a chapter. */
interface Shown {
  source: SourceFile;
  start: number;
  id: string;
  /** chapter and section that it stands in, `1.1`; empty where in none */
  section: string;
}

/** Each chart and card stands once, in the section that its file names; one across the report stands in none. */
export function checkPlaces(edition: Edition, drawn: Drawn[]): Problem[] {
  const shown = chapterFiles(edition)
    .map(readSource)
    .flatMap((source) => figuresIn(source, edition));
  return drawn
    .filter(({ spec }) => spec.section !== ACROSS)
    .flatMap(({ source, spec: { id, section, ...spec } }) => {
      const [place, again] = shown.filter((each) => each.id === id);
      if (!place) {
        const tag = `<${'number' in spec ? 'Chart' : 'Card'} id="${id}" />`;
        const right = `write ${tag} in the chapter of section ${section}`;
        return [problemAt(source, source.text.indexOf(`'${id}'`), `“${id}” is in no chapter`, right)];
      }
      const already = `“${id}” is in ${place.source.file} already`;
      if (again) return [problemAt(again.source, again.start, already, 'show it once')];
      if (place.section === section) return [];
      const wrong = `“${id}” in ${place.section ? `section ${place.section}` : 'no section'}`;
      const right = `move it to ${section}, or mend its section in ${source.file}`;
      return [problemAt(place.source, place.start, wrong, right)];
    });
}

function figuresIn(source: SourceFile, { chapters }: Edition): Shown[] {
  const chapter = chapters.find(({ number, slug }) => source.file.endsWith(`/${number}-${slug}.mdx`));
  const tags = tagsOf(source.text);
  return tags.flatMap(({ name, id, start }, at) => {
    if (name !== 'Chart' && name !== 'Card') return [];
    const around = tags.slice(0, at).findLast((tag) => tag.name === 'Section');
    const section = chapter?.sections.find((each) => each.id === around?.id);
    return [{ source, start, id, section: section ? `${chapter!.number}.${section.number}` : '' }];
  });
}

function proseFiles(folder: string): string[] {
  const names = entriesOf(folder).map(({ name }) => name);
  return names
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}
