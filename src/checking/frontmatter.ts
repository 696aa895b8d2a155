import { VERDICTS } from '../components/points/verdict.ts';
import { checkSection } from '../data/check/sections.ts';
import type { Edition } from '../data/edition.ts';
import type { Problem } from '../data/reading/problem.ts';
import { didYouMean } from '../lib/nearest.ts';
import { problemAt, type SourceFile } from './source-file.ts';
import { checkNames, type Names } from './yaml.ts';

/** What the head of a file of prose names, which is not there. */
export function checkFrontmatter(edition: Edition, names: Names, source: SourceFile): Problem[] {
  const head = /^---\n.*?\n---\n/s.exec(source.text)?.[0] ?? '';
  const problems = checkNames(edition, names, source, head);
  const section = valueOf(head, 'section');
  const misplaced = section && checkSection(section.text, edition);
  if (misplaced) problems.push(problemAt(source, section.at, misplaced[1], misplaced[2]));
  const verdict = valueOf(head, 'verdict');
  if (verdict && !VERDICTS.some((each) => each === verdict.text)) {
    const right = didYouMean(verdict.text, VERDICTS, `one of ${VERDICTS.join(', ')}`);
    problems.push(problemAt(source, verdict.at, `unknown verdict “${verdict.text}”`, right));
  }
  return problems;
}

function valueOf(head: string, key: string): { text: string; at: number } | null {
  const match = new RegExp(`(?<=^${key}: ['"]?)[^'"\\n]+`, 'm').exec(head);
  return match && { text: match[0].trim(), at: match.index };
}
