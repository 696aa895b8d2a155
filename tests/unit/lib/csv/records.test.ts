import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvRecords } from '../../../../src/lib/csv/records.ts';
import { writeCsv } from '../../../../src/lib/csv/write.ts';

it.each<[string, string, string[]]>([
  ['lines', 'a,b\r\n1,2\r\n', ['a,b\r\n', '1,2\r\n']],
  ['lines without a last break', 'a\n1', ['a\n', '1']],
  ['a break within quotes', 'a\r\n"1\r\n2",3\r\n4,5\r\n', ['a\r\n', '"1\r\n2",3\r\n', '4,5\r\n']],
  ['doubled quotes', 'a\n"say ""yes""\n""no""",2\n3\n', ['a\n', '"say ""yes""\n""no""",2\n', '3\n']],
  ['a quote left open', 'a\n"1\n2\n', ['a\n', '"1\n2\n']],
  ['empty lines', '\n\n', ['\n', '\n']],
  ['nothing', '', []],
])('csvRecords cuts %s', (_, text, records) => {
  expect(csvRecords(text)).toEqual(records);
  expect(csvRecords(text).join('')).toBe(text);
});

it('csvRecords cuts what writeCsv wrote into its records', () => {
  const rows = ['plain', 'a,b', 'a "b"', 'line\r\nline', '"', 'a\n', ''].map((cell, id) => ({ id, cell }));
  const [header, ...records] = csvRecords(writeCsv(rows));
  expect(header).toBe('id,cell\r\n');
  expect(records.map((record) => Papa.parse<string[]>(record).data[0])).toEqual(
    rows.map(({ id, cell }) => [String(id), cell]),
  );
});
