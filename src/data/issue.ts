import type { z } from 'zod';
import { nearest } from '../lib/nearest.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found, in our own dialect rather than zod’s. */
export function issueProblem(issue: Issue, input: unknown, file: string, line: number | null): Problem {
  const column = issue.path.join('.') || null;
  const found = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown>)?.[key],
    input,
  );
  const [wrong, right] = translate(issue, found);
  return { file, line, column, wrong, right };
}

function translate(issue: Issue, found: unknown): [string, string] {
  switch (issue.code) {
    case 'custom':
      return [issue.message, String(issue.params?.['right'] ?? 'correct it')];
    case 'invalid_value':
      return [
        found === '' ? 'blank' : `unknown word “${found}”`,
        oneOf(String(found), issue.values.map(String)),
      ];
    case 'unrecognized_keys':
      return [`unknown ${issue.keys.map((key) => `“${key}”`).join(', ')}`, 'remove it'];
    case 'invalid_type':
      return [
        found === undefined ? 'missing' : `“${found}” is not of the right type`,
        `write a value of type ${issue.expected}`,
      ];
    case 'too_small':
      return [`“${found}” is too small`, `at least ${issue.minimum}`];
    case 'too_big':
      return [`“${found}” is too large`, `at most ${issue.maximum}`];
    case 'invalid_format':
      return [
        `“${found}” is not a valid ${FORMATS[issue.format]?.[0] ?? issue.format}`,
        FORMATS[issue.format]?.[1] ?? 'correct it',
      ];
    default:
      return [`“${found}” is not valid`, issue.message.toLowerCase()];
  }
}

const FORMATS: Record<string, [string, string]> = {
  date: ['day', 'write it like 2026-11-23'],
  url: ['https address', 'write https://…'],
};

function oneOf(found: string, allowed: string[]): string {
  const words = allowed.filter((word) => word !== '');
  const meant = found && nearest(found, words);
  if (meant) return `did you mean “${meant}”?`;
  return `write ${words.join(', ').replace(/, (?=[^,]*$)/, ' or ')}${allowed.includes('') ? ', or leave it blank' : ''}`;
}
