import { expect, it } from 'vitest';
import { noteAnchor } from '../../../../src/lib/number/note-anchor.ts';

it.each([
  ['a figure', 'fact', { href: '/2024/facts/#rd-total' }, 'number-rd-total'],
  ['a term', 'term', { href: '/2024/glossary/#etf' }, 'term-etf'],
  ['the sign of a note', 'note-mark', { href: '#number-rd-total' }, 'number-rd-total'],
  ['words that say so', 'fact', { href: '/2024/elsewhere/#yicai', 'data-note': 'number-a' }, 'number-a'],
])('noteAnchor is the anchor of the note that %s has', (_, className, attributes, anchor) => {
  const getAttribute = (name: string) => new Map(Object.entries(attributes)).get(name) ?? null;
  expect(noteAnchor({ className, getAttribute })).toBe(anchor);
});
