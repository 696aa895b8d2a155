import { contextId, type ContextColumn } from '../data/context.ts';
import { knownIds, unknownId, type Finding, type Known } from '../data/check/finding.ts';
import type { Edition } from '../data/edition.ts';
import type { Problem } from '../data/reading/problem.ts';
import { didYouMean } from '../lib/nearest.ts';
import { problemAt, type SourceFile } from './source-file.ts';
import { TAGS, tagsOf, type Tag } from './tags.ts';
import type { Names } from './yaml.ts';

/** Components that a point may hold. */
const OF_POINTS = ['Fact', 'Context'];

/** What is wrong in the components of a chapter or a point: their names, their props, what they name. */
export function checkComponents(edition: Edition, names: Names, source: SourceFile): Problem[] {
  const { file, text } = source;
  const allowed = file.includes('/between-the-lines/') ? OF_POINTS : Object.keys(TAGS);
  const chapter = edition.chapters.find(({ number, slug }) => file.endsWith(`/${number}-${slug}.mdx`));
  const sections = chapter?.sections.map(({ id }) => id) ?? [];
  const known: Record<string, Known> = {
    ...{ Fact: names.fact, Context: names.fact, Term: names.term, Chart: names.chart, Card: names.card },
    Section: knownIds([], sections),
  };
  const tags = tagsOf(text).filter(({ closing }) => !closing);
  const problems = tags.flatMap((tag) => {
    const { name, start } = tag;
    if (!allowed.includes(name)) {
      const right = didYouMean(name, allowed, `one of ${allowed.join(', ')}`);
      return [problemAt(source, start, `unknown component <${name}>`, right)];
    }
    return [...checkProps(tag), checkId(tag, known[name]!)].flatMap((finding) => {
      if (!finding) return [];
      const [word, wrong, right] = finding;
      return [problemAt(source, text.indexOf(word, start + 1), wrong, right)];
    });
  });
  const written = tags.filter(({ name }) => name === 'Section').map(({ id }) => id);
  // One that is misspelt is not missing besides.
  const missing = written.length < sections.length ? sections.filter((id) => !written.includes(id)) : [];
  const right = 'write it, in the order of edition.json';
  return [...problems, ...missing.map((id) => problemAt(source, -1, `no <Section id="${id}">`, right))];
}

/** What is wrong in a tag, by the word to point at. */
function checkProps({ name, props }: Tag): Finding[] {
  const names = TAGS[name]!;
  const strange = Object.keys(props).filter((prop) => !names.includes(prop));
  const right = (prop: string) => didYouMean(prop, names, `one of ${names.join(', ')}`);
  return strange.map((prop) => [prop, `<${name}> takes no “${prop}”`, right(prop)]);
}

function checkId({ name, id, props }: Tag, known: Known): Finding | null {
  if (name === 'Context') {
    const what = String(props['what']);
    const named = contextId(Number(String(props['year']).slice(1, -1)), what as ContextColumn);
    return unknownId(what, named, known, 'number of a release');
  }
  const kind = name.toLowerCase();
  if (id) return unknownId(id, id, known, kind);
  return [name, `<${name}> without an id`, `name the ${kind}, like <${name} id="…">`];
}
