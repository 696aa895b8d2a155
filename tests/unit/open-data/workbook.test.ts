import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { bytes } from '../../../src/open-data/file.ts';
import { table, type Value } from '../../../src/open-data/table.ts';
import { dateWords } from '../../../src/lib/number/period.ts';
import { README, workbook } from '../../../src/open-data/workbook.ts';
import { data, published } from '../published.ts';
import { readSheets, type Cell } from './spreadsheet.ts';

const content = bytes(data.workbook);
const sheets = readSheets(content);

it('workbook has every table as a sheet, value by value', () => {
  const whole = data.tables.filter(({ table }) => !table.name.startsWith('facts-'));
  expect([...sheets.keys()]).toEqual([README, ...whole.map(({ table }) => table.name)]);
  for (const { table } of whole) {
    const names = table.fields.map(({ name }) => name);
    const [head, ...rows] = sheets.get(table.name)!;
    expect(head).toEqual(names);
    expect(
      rows.map((row) => names.map((_, at) => row[at] ?? null)),
      table.name,
    ).toEqual(table.rows.map((row) => Object.values(row).map(cell)));
  }
});

it('workbook keeps Chinese names, and codes as text with their zeros', () => {
  const [head, ...companies] = sheets.get('companies')!;
  const cells = (id: string) => {
    const row = companies.find(([first]) => first === id)!;
    return Object.fromEntries(head!.map((name, at) => [name, row[at]]));
  };
  expect(cells('beigene')).toMatchObject({ name_zh_short: '百济神州', code: '688235' });
  expect(cells('sino-biopharm')).toMatchObject({ code: '01177', exchange: 'HKEX' });
});

it('workbook runs no formula: text that looks like one is text, numbers below 0 are numbers', async () => {
  const schema = z.strictObject({ text: z.string().describe('text'), value: z.number().describe('value') });
  const texts = ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '-35.5', '06160', '拓荆科技', '<b> & "c"'];
  const rows = texts.map((text) => ({ text, value: -35.5 }));
  const spec = { name: 'sample', title: '', description: '', schema, key: [], rows };
  const written = await workbook([table(spec)], [['Version', '=1+1']], '2026-11-23');
  expect(readSheets(written).get('sample')!.slice(1)).toEqual(texts.map((text) => [text, -35.5]));
  for (const book of [written, content]) {
    const parts = Object.entries(unzipSync(book)).filter(([path]) => path.startsWith('xl/worksheets/'));
    expect(parts.filter(([, part]) => /<f[ >/]/.test(strFromU8(part)))).toEqual([]);
  }
});

it('workbook is written anew where a cell, the words beside it or the day is another', async () => {
  const schema = z.strictObject({ value: z.union([z.string(), z.number()]).describe('value') });
  const book = (value: string | number, said = 'said', day = '2026-11-23') =>
    workbook(
      [table({ name: 'sample', title: '', description: '', schema, key: [], rows: [{ value }] })],
      [['Word', said]],
      day,
    );
  const books = [book(1), book('1'), book(2), book(1, 'unsaid'), book(1, 'said', '2026-11-24')];
  const written = (await Promise.all(books)).map((each) => Buffer.from(each).toString('base64'));
  expect(new Set(written).size).toBe(books.length);
  expect(Buffer.from(await book(1)).toString('base64')).toBe(written[0]);
});

it('workbook shows every number with all its digits, as the CSV has them', () => {
  const parts = unzipSync(content);
  const styles = strFromU8(parts['xl/styles.xml']!);
  const formats = new Map(
    [...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(([, id, code]) => [id, code]),
  );
  const used = [...styles.split('<cellXfs')[1]!.matchAll(/<xf ([^>]*)>/g)].map(([, attributes]) =>
    formats.get(/numFmtId="(\d+)"/.exec(attributes!)?.[1]),
  );
  const numbers = Object.entries(parts)
    .filter(([path]) => path.startsWith('xl/worksheets/sheet'))
    .flatMap(([, part]) => [
      ...strFromU8(part).matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?(?: t="n")?><v>([^<]*)<\/v>/g),
    ]);
  expect(numbers.length).toBeGreaterThan(3000);
  const decimals = (digits = '') => digits.split('.')[1]?.length ?? 0;
  const cut = numbers.filter(([, style, value]) => {
    const format = used[Number(style)];
    return !/^0(\.0+)?$/.test(format ?? '') || decimals(format) !== decimals(value);
  });
  expect(cut.map(([cell]) => cell)).toEqual([]);
});

it('workbook names the face of every font, as LibreOffice takes one with serifs where none is named', () => {
  const styles = strFromU8(unzipSync(content)['xl/styles.xml']!);
  const fonts = [...styles.matchAll(/<font>.*?<\/font>/g)].map(([font]) => font);
  expect(fonts.length).toBeGreaterThan(1);
  expect(fonts.filter((font) => !font.includes('<name val="Calibri"/>'))).toEqual([]);
});

it('workbook makes each column as wide as its longest cell, up to 60 characters, and keeps its head in sight', () => {
  const parts = unzipSync(content);
  for (const [at, [name, rows]] of [...sheets].entries()) {
    if (name === README) continue;
    const xml = strFromU8(parts[`xl/worksheets/sheet${at + 1}.xml`]!);
    const widths = [...xml.matchAll(/<col [^>]*?width="([\d.]+)"/g)].map(([, width]) => Number(width));
    const longest = rows[0]!.map((_, column) =>
      Math.max(...rows.map((row) => String(row[column] ?? '').length)),
    );
    expect(widths, name).toEqual(longest.map((length) => Math.min(60, 2 + length)));
    expect(xml).toMatch(/<pane ySplit="1" [^>]*state="frozen"/);
  }
});

it('workbook has the one named style that all programs look for', () => {
  const styles = strFromU8(unzipSync(content)['xl/styles.xml']!);
  expect(styles).toMatch(
    /<cellStyleXfs count="1"><xf\/><\/cellStyleXfs><cellXfs .*<\/cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"\/>/,
  );
});

it('workbook says on its first sheet what it is: version, source, terms, citation, and every sheet with its rows', () => {
  const { edition, to } = published;
  const said = new Map(sheets.get(README)!.map(([word, text]) => [word, String(text)]));
  expect(said.get('Version')).toBe(`${edition.version}, ${dateWords(edition.published)}`);
  expect(said.get('Address')).toBe(to.data);
  expect(said.get('Source')).toContain(edition.source.url);
  expect(said.get('Words and drawings')).toContain('CC BY 4.0');
  expect(said.get('To be cited as')).toContain(`version ${edition.version}`);
  for (const [name, rows] of sheets)
    if (name !== README) expect(said.get(name)).toMatch(`${rows.length - 1} row`);
});

/** How a sheet has what a table has: lists joined, blank as nothing. */
function cell(value: Value): Cell {
  const text = Array.isArray(value) ? value.join(';') : value;
  return text === '' ? null : text;
}
