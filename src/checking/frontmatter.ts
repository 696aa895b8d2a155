import { VERDICTS } from '../components/points/verdict.ts';
import { unknownId, type Known } from '../data/check/finding.ts';
import { checkSection } from '../data/check/sections.ts';
import type { Edition } from '../data/edition.ts';
import type { Problem } from '../data/reading/problem.ts';
import { fill } from '../data/text.ts';
import { didYouMean } from '../lib/nearest.ts';
import { messageProblem, problemAt, type SourceFile } from './source-file.ts';

/** What the lists of a point’s head name. */
const LISTS = { arithmetic: 'fact', charts: 'chart', cards: 'card' } as const;

/** What the head of a file of prose names, which is not there. Of which keys it is made its schema says. */
export function checkFrontmatter(
  edition: Edition,
  names: Record<'fact' | 'chart' | 'card', Known>,
  source: SourceFile,
): Problem[] {
  const head = /^---\n.*?\n---\n/s.exec(source.text)?.[0] ?? '';
  const verdict = valueOf(head, 'verdict');
  const section = valueOf(head, 'section');
  const misplaced = section && checkSection(section.text, edition);
  return [
    ...[...head.matchAll(/\{[^}\n]*\}?/g)].flatMap(({ 0: slot, index }) => {
      const message = refusal(() => fill(edition, slot));
      return message ? [messageProblem(source, message, index + 1)] : [];
    }),
    ...Object.entries(LISTS).flatMap(([key, kind]) =>
      itemsOf(head, key).flatMap(({ text, at }) => {
        const finding = unknownId(key, text, names[kind], kind);
        return finding ? [problemAt(source, at, finding[1], finding[2])] : [];
      }),
    ),
    ...(misplaced ? [problemAt(source, section.at, misplaced[1], misplaced[2])] : []),
    ...(verdict && !VERDICTS.some((each) => each === verdict.text)
      ? [
          problemAt(
            source,
            verdict.at,
            `unknown verdict “${verdict.text}”`,
            didYouMean(verdict.text, VERDICTS, `one of ${VERDICTS.join(', ')}`),
          ),
        ]
      : []),
  ];
}

interface Placed {
  text: string;
  at: number;
}

function valueOf(head: string, key: string): Placed | null {
  const match = new RegExp(`^${key}: ['"]?([^'"\\n]*)`, 'm').exec(head);
  return match && { text: match[1]!.trim(), at: match.index + match[0].indexOf(match[1]!, key.length + 1) };
}

function itemsOf(head: string, key: string): Placed[] {
  const list = new RegExp(`(?<=^${key}:\\n)(?: +- .+\\n)+`, 'm').exec(head);
  const items = list?.[0].matchAll(/(?<=- )\S+/g) ?? [];
  return Array.from(items, ({ 0: text, index }) => ({ text, at: list!.index + index }));
}

function refusal(make: () => unknown): string | null {
  try {
    make();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
