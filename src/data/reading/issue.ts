import type { z } from 'zod';
import { nearest } from '../../lib/nearest.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong in `input`, in our own dialect rather than zod’s. */
export function issueProblem(issue: Issue, input: unknown, file: string, line: number | null): Problem {
  const found = issue.path.reduce((value, key) => (value as Record<PropertyKey, unknown>)[key], input);
  const [wrong, right] = translate(issue, found);
  return { file, line, column: issue.path.join('.') || null, wrong, right };
}

function translate(issue: Issue, found: unknown): [wrong: string, right: string] {
  switch (issue.code) {
    case 'custom':
      return [issue.message, issue.params?.['right'] ?? 'mend it'];
    case 'invalid_value':
      return [
        found === '' ? 'blank' : `unknown word “${found}”`,
        oneOf(String(found), issue.values.map(String)),
      ];
    case 'unrecognized_keys':
      return [`unknown ${issue.keys.map((key) => `“${key}”`).join(', ')}`, 'remove it, or mend its name'];
    case 'invalid_type':
      return [
        found === undefined ? 'missing' : `${JSON.stringify(found)} is of another type`,
        `write ${TYPES[issue.expected] ?? issue.expected}`,
      ];
    case 'too_small':
      return [issue.origin === 'array' ? 'empty' : `${found} is too small`, `at least ${issue.minimum}`];
    case 'too_big':
      return [`${found} is too large`, `at most ${issue.maximum}`];
    case 'invalid_format':
      return [`“${found}” is not a ${issue.format}`, FORMATS[issue.format] ?? 'mend it'];
    default:
      return [`${JSON.stringify(found)} does not fit`, 'mend it'];
  }
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

const FORMATS: Record<string, string> = {
  date: 'write year, month and day, like 2026-11-23',
  url: 'write an address, like https://example.com/report',
};

function oneOf(found: string, allowed: string[]): string {
  const words = allowed.filter((word) => word !== '');
  const meant = found === '' ? null : nearest(found, words);
  if (meant) return `did you mean “${meant}”?`;
  const list = words.join(', ').replace(/, (?=[^,]*$)/, ' or ');
  return `write ${list}${allowed.includes('') ? ', or leave it blank' : ''}`;
}
