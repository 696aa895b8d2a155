import { strFromU8, strToU8 } from 'fflate';
import writeExcelFile, { type Sheet } from 'write-excel-file/node';
import { archive, unarchive } from '../lib/files/archive.ts';
import { cacheFile, readCached, sourcesOf, versionsOf, writeCached } from '../lib/files/cache.ts';
import type { Table } from './table.ts';

/** characters; wide enough for a sentence, narrow enough for a screen */
const WIDEST = 60;
/** The sheet that tells what the others are. */
export const README = 'README';
/** the most that spreadsheets take for the name of a sheet */
const SHEET_NAME = 31;
const STYLES = 'xl/styles.xml';
/** Named, as LibreOffice sets bold text without a name in a face with serifs. */
const FACE = { fontFamily: 'Calibri', fontSize: 11 };

const tools = () => [
  sourcesOf('src/open-data/workbook.ts', 'src/lib/files/archive.ts'),
  versionsOf(/^(?:fflate|write-excel-file)$/),
];

/** What the workbook says of itself, a row each: a word, and what there is to say. */
export type About = [word: string, said: string][];

/**
 * All tables as one workbook: what it is on the first sheet, then a sheet each, the columns’ names in bold above. One
 * table alone stands first, as programs that read one sheet read that.
 * Numbers are numbers; all else is text, so that a stock code keeps its zeros and no cell runs as a formula. `day` is
 * the date of the files within.
 */
export async function workbook(tables: Table[], about: About, day: string): Promise<Uint8Array> {
  const [readme, body] = [readmeSheet(about), tables.map(sheet)];
  const sheets = body.length === 1 ? [...body, readme] : [readme, ...body];
  const file = cacheFile('archives', 'xlsx', sheets, day, tools());
  return readCached(file) ?? writeCached(file, await written(sheets, day));
}

async function written(sheets: Sheet<never>[], day: string): Promise<Uint8Array> {
  const parts = unarchive(await writeExcelFile(sheets, FACE).toBuffer());
  // Written anew, as the library stamps the files within with the time of writing.
  return archive({ ...parts, [STYLES]: withDefaultStyle(parts[STYLES]!) }, day);
}

/** The styles with a named one that all build on: the library writes none, of which openpyxl and pandas warn. */
function withDefaultStyle(styles: Uint8Array): Uint8Array {
  const bases = '<cellStyleXfs count="1"><xf/></cellStyleXfs>';
  const names = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
  const text = strFromU8(styles).replace('<cellXfs', `${bases}$&`).replace('</cellXfs>', `$&${names}`);
  return strToU8(text);
}

function readmeSheet(about: About) {
  return {
    sheet: README,
    data: about.map(([word, said]) => [
      { value: word, type: String, fontWeight: 'bold' as const, alignVertical: 'top' as const },
      { value: said, type: String, wrap: true },
    ]),
    columns: [{ width: width(about.map(([word]) => word)) }, { width: WIDEST * 2 }],
  };
}

function sheet({ name, fields, rows }: Table) {
  const head = fields.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
  const body = rows.map((row) => Object.values(row).map(cell));
  return {
    sheet: name.slice(0, SHEET_NAME),
    data: [head, ...body],
    columns: fields.map(({ name }, at) => ({
      width: width([name, ...rows.map((row) => Object.values(row)[at])]),
    })),
    stickyRowsCount: 1,
  };
}

function cell(value: unknown) {
  if (typeof value === 'number') return { value, type: Number, format: plainFormat(value) };
  const text = Array.isArray(value) ? value.join(';') : String(value ?? '');
  return text === '' ? null : { value: text, type: String };
}

/** All digits as the CSV has them: without a format programs show and export 1.05076E+12. */
function plainFormat(value: number): string {
  const [, decimals = ''] = String(value).split('.');
  return decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
}

function width(values: unknown[]): number {
  return Math.min(WIDEST, 2 + Math.max(...values.map((value) => String(value ?? '').length)));
}
