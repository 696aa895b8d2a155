import { POINT_VERDICTS } from '../components/points/verdicts.ts';
import { unknownId, type Known } from '../data/check/finding.ts';
import { checkSection } from '../data/check/sections.ts';
import type { Edition } from '../data/edition.ts';
import type { Problem } from '../data/reading/problem.ts';
import { fill } from '../data/text.ts';
import { didYouMean } from '../lib/nearest.ts';
import { messageProblem, problemAt, type SourceFile } from './source-file.ts';

/** What prose may name, by the kind of thing. */
export interface Names {
  fact: Known;
  term: Known;
  chart: Known;
  card: Known;
  check: Known;
}

/** What is named by the value of a key, by the items below it, or by the values of the keys below it. */
const KEYS: Record<string, 'fact' | 'chart' | 'card' | 'check'> = {
  check: 'check',
  ...{ arithmetic: 'fact', charts: 'chart', cards: 'card' },
  ...{ same: 'fact', apart: 'fact', figures: 'fact' },
  ...{ part: 'fact', added: 'fact' },
  ...{ id: 'fact', before: 'fact', printed_before: 'fact', doors: 'fact', examples: 'fact', chart: 'chart' },
};
/** A line of one word, which may be an id. */
const LINE = /^ *(?:- )?(?:([\w-]+):)? *(?:- )?(\w[\w-]*)?$/gm;

/**
 * What a stretch of YAML in a file names, in a template or by its id, which is not there. Of which keys it is made its
 * schema says.
 */
export function checkNames(
  edition: Edition,
  names: Names,
  source: SourceFile,
  yaml = source.text,
): Problem[] {
  const templates = [...yaml.matchAll(/\{(?!\s*[\w-]+:)[^}\n]*\}?/g)].flatMap(({ 0: slot, index }) => {
    const message = refusal(() => fill(edition, slot));
    return message ? [messageProblem(source, message, index + 1)] : [];
  });
  let above = '';
  const ids = [...yaml.matchAll(LINE)].flatMap(({ 0: line, 1: named, 2: id = '', index }) => {
    if (named && !id) above = named;
    const kind = KEYS[named ?? above] ?? KEYS[above];
    const finding = kind && id && unknownId('', id, names[kind], kind);
    return finding ? [problemAt(source, index + line.lastIndexOf(id), finding[1], finding[2])] : [];
  });
  return [...templates, ...ids];
}

/** What the head of a file of prose names, which is not there. */
export function checkFrontmatter(edition: Edition, names: Names, source: SourceFile): Problem[] {
  const head = /^---\n.*?\n---\n/s.exec(source.text)?.[0] ?? '';
  const problems = checkNames(edition, names, source, head);
  const section = valueOf(head, 'section');
  const misplaced = section && checkSection(section.text, edition);
  if (misplaced) problems.push(problemAt(source, section.at, misplaced[1], misplaced[2]));
  const verdict = valueOf(head, 'verdict');
  if (verdict && !POINT_VERDICTS.some((each) => each === verdict.text)) {
    const right = didYouMean(verdict.text, POINT_VERDICTS, `one of ${POINT_VERDICTS.join(', ')}`);
    problems.push(problemAt(source, verdict.at, `unknown verdict “${verdict.text}”`, right));
  }
  return problems;
}

function valueOf(head: string, key: string): { text: string; at: number } | null {
  const match = new RegExp(`(?<=^${key}: ['"]?)[^'"\\n]+`, 'm').exec(head);
  return match && { text: match[0].trim(), at: match.index };
}

function refusal(make: () => unknown): string | null {
  try {
    make();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
