import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { writeCsv } from '../../../../src/lib/csv/write.ts';

function written(cell: string | number | null): string {
  const [head, ...lines] = writeCsv([{ cell, next: 'x' }]).split('\r\n');
  expect(head).toBe('cell,next');
  return lines.join('\r\n').replace(/,x\r\n$/, '');
}

it.each<[what: string, cell: string, file: string]>([
  ['a formula', '=1+1', `"'=1+1"`],
  ['a formula with quotes', '=HYPERLINK("https://example.com")', `"'=HYPERLINK(""https://example.com"")"`],
  ['a sum that begins with a plus', '+1', `"'+1"`],
  ['a sum that begins with a minus', '-1+1', `"'-1+1"`],
  ['a minus before a word', '-cmd', `"'-cmd"`],
  ['a fall with its sign of per cent', '-35.5%', `"'-35.5%"`],
  ['a function of old spreadsheets', '@SUM(A1)', `"'@SUM(A1)"`],
  ['a tab before a formula', '\t=1', `"'\t=1"`],
  ['a carriage return before a formula', '\r=1', `"'\r=1"`],
  ['a line feed before a formula', '\n=1', `"'\n=1"`],
  ['full-width signs, which a Chinese or Japanese Excel takes for its own', '＝1＋1', `"'＝1＋1"`],
])('writeCsv disarms %s', (_, cell, file) => {
  expect(written(cell)).toBe(file);
});

it.each<[what: string, cell: string | number | null, file: string]>([
  ['a number below 0', -35.5, '-35.5'],
  ['a number below 0 as text', '-35.5', '-35.5'],
  ['a number', 1_422_170_000_000, '1422170000000'],
  ['no number', null, ''],
  ['no text', '', ''],
  ['a code with its zeros', '06160', '06160'],
  ['a formula’s sign further on', 'a=b', 'a=b'],
  ['a real minus', '−35.5%', '−35.5%'],
  ['Chinese', '拓荆科技', '拓荆科技'],
  ['signs beyond the first plane', '𠮷 🚀', '𠮷 🚀'],
  ['a comma', 'a, b', '"a, b"'],
  ['quotes', 'the “U” or "U"', '"the “U” or ""U"""'],
  ['a line end', 'a\r\nb', '"a\r\nb"'],
])('writeCsv leaves alone %s', (_, cell, file) => {
  expect(written(cell)).toBe(file);
  const [row] = Papa.parse<{ cell: string }>(writeCsv([{ cell, next: 'x' }]), { header: true }).data;
  expect(row!.cell).toBe(String(cell ?? ''));
});

it('writeCsv writes UTF-8 without a byte order mark, and ends every line with CR and LF', () => {
  const bytes = new TextEncoder().encode(writeCsv([{ name: '拓荆科技' }, { name: 'Piotech' }]));
  expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)).toBe(
    'name\r\n拓荆科技\r\nPiotech\r\n',
  );
});
