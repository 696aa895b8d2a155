import { expect, it } from 'vitest';
import { partOf } from '../../../../src/client/ledger/part.ts';

const CSV = 'id,text\r\na,"one, ""two"""\r\nb,"two\r\nlines"\r\nc,\r\n';

it.each<[string, string[], string]>([
  ['one record', ['c'], 'id,text\r\nc,\r\n'],
  ['records in the order asked for', ['b', 'a'], 'id,text\r\nb,"two\r\nlines"\r\na,"one, ""two"""\r\n'],
  ['all of it', ['a', 'b', 'c'], CSV],
  ['the header alone', [], 'id,text\r\n'],
])('partOf a CSV keeps %s as they stand', (_, ids, part) => {
  expect(partOf(CSV, ids)).toBe(part);
});
