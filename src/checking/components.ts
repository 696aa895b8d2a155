import { contextId, type ContextColumn } from '../data/context.ts';
import { knownIds, unknownId, type Finding, type Known } from '../data/check/finding.ts';
import type { Edition } from '../data/edition.ts';
import { figure } from '../data/figure.ts';
import type { Problem } from '../data/reading/problem.ts';
import { wordsRefusal } from '../data/saying.ts';
import { didYouMean } from '../lib/nearest.ts';
import { problemAt, type SourceFile } from './source-file.ts';
import { TAGS, tagsOf, type Tag } from './tags.ts';
import type { Names } from './yaml.ts';

/** Ways to word a figure, of which none is left where words stand for it. */
const WORDINGS = ['cap', 'abs', 'noun', 'bare', 'form'];
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
    const unknown = checkId(tag, known[name]!);
    const named = unknown ? [unknown] : checkWords(edition, tag);
    return [...checkProps(tag), ...named].flatMap((finding) => {
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

/** What is wrong in words that stand for a figure: they say its number, and nothing else is to be done with them. */
function checkWords(edition: Edition, { name, id, props }: Tag): Finding[] {
  const { words } = props;
  if (name !== 'Fact' || words === undefined) return [];
  const own = String(words === true ? '' : words);
  const refusal = wordsRefusal(figure(edition, id), own);
  const idle = Object.keys(props).filter((prop) => WORDINGS.includes(prop));
  return [
    ...(refusal ? [[own || 'words', ...refusal] satisfies Finding] : []),
    ...idle.map((prop): Finding => [prop, `“${prop}” beside words`, 'leave it out: words stand as they are']),
  ];
}

/** Id of the figure that a tag says; blank where it says none. */
export function figureNamed({ name, id, props }: Tag): string {
  if (name !== 'Context') return name === 'Fact' ? id : '';
  return contextId(Number(String(props['year']).slice(1, -1)), String(props['what']) as ContextColumn);
}

function checkId(tag: Tag, known: Known): Finding | null {
  const { name, id, props } = tag;
  if (name === 'Context')
    return unknownId(String(props['what']), figureNamed(tag), known, 'number of a release');
  const kind = name.toLowerCase();
  if (id) return unknownId(id, id, known, kind);
  return [name, `<${name}> without an id`, `name the ${kind}, like <${name} id="…">`];
}
