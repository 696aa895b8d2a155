import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { nearest } from '../lib/nearest.ts';
import type { Problem } from './problem.ts';

/** One record of a CSV file and the line it begins at, from 1. */
export interface CsvRecord {
  line: number;
  cells: Record<string, string>;
}

/** A CSV file as read: `whole` is false where records may be missing because of a problem. */
export interface CsvFile {
  file: string;
  records: CsvRecord[];
  whole: boolean;
  problems: Problem[];
}

/**
 * Reads a CSV file strictly: UTF-8 without a byte order mark, a header of exactly these columns in any order, as many
 * cells in each record. Never throws: all that is wrong comes back as problems, and the sound records beside them.
 */
export function readCsv(file: string, columns: readonly string[]): CsvFile {
  const result: CsvFile = { file, records: [], whole: true, problems: [] };
  const report = (line: number | null, column: string | null, wrong: string, right: string) =>
    void result.problems.push({ file, line, column, wrong, right });

  const text = readText(file, report);
  const rows = text.trim() === '' ? [] : splitRecords(text, report);
  const header = rows.shift();
  if (!header) {
    if (result.problems.length === 0)
      report(null, null, 'the file is empty', `begin with ${columns.join(',')}`);
    return { ...result, whole: false };
  }
  const sound = checkHeader(header.cells, columns, report);
  if (rows.length === 0) report(header.line, null, 'no rows below the header', 'write one row or more');

  for (const { line, cells, broken } of rows) {
    if (broken) result.whole = false;
    else if (cells.every((text) => text.trim() === '')) report(line, null, 'blank line', 'remove it');
    else if (cells.length !== header.cells.length) {
      report(line, null, ...ragged(cells.length, header.cells.length));
      result.whole = false;
    } else if (sound) {
      result.records.push({
        line,
        cells: Object.fromEntries(header.cells.map((name, at) => [name, cells[at]!])),
      });
    }
  }
  return { ...result, whole: result.whole && sound };
}

type Report = (line: number | null, column: string | null, wrong: string, right: string) => void;

function readText(file: string, report: Report): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing) report(null, null, 'the file is missing', 'add it with its header row');
    else
      report(
        null,
        null,
        `cannot be read (${(error as NodeJS.ErrnoException).code})`,
        'make it a readable file',
      );
    return '';
  }
  reportBadBytes(bytes, report);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\ufeff'))
    report(1, null, 'begins with a byte order mark', 'save as UTF-8 without one');
  return text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}

/** No byte of a longer UTF-8 sequence is 10, so lines may be decoded one by one. */
function reportBadBytes(bytes: Buffer, report: Report): void {
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found + 1;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      report(line, null, 'bytes that are not UTF-8', 'save the file as UTF-8');
    }
    start = end;
  }
}

interface RawRecord {
  line: number;
  cells: string[];
  /** a quote in it is wrong, so its cells are guesses */
  broken: boolean;
}

function splitRecords(text: string, report: Report): RawRecord[] {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: ',', newline: '\n' });
  const broken = new Map(errors.map((error) => [error.row, error]));
  for (const { index, code } of broken.values()) {
    const line = body.slice(0, index).split('\n').length;
    if (code === 'MissingQuotes')
      report(line, null, 'a quote is not closed', 'close it with ", and write "" for a quote in the text');
    else report(line, null, 'a quote ends before its cell does', 'write "" for a quote in the text');
  }
  let line = 1;
  return data.map((cells, row) => {
    const record = { line, cells, broken: broken.has(row) };
    line += 1 + cells.join('').split('\n').length - 1;
    return record;
  });
}

function checkHeader(header: string[], columns: readonly string[], report: Report): boolean {
  const before = { missing: new Set(columns.filter((column) => !header.includes(column))) };
  let sound = before.missing.size === 0;
  header.forEach((name, at) => {
    if (header.indexOf(name) < at) report(1, name, 'column twice', 'keep one of them');
    else if (columns.includes(name)) return;
    else {
      const meant = nearest(name, before.missing);
      if (meant) before.missing.delete(meant);
      report(1, null, `unknown column “${name}”`, meant ? `did you mean “${meant}”?` : 'remove it');
    }
    sound = false;
  });
  for (const column of before.missing) report(1, column, 'missing column', `add it to the header`);
  return sound;
}

function ragged(found: number, expected: number): [string, string] {
  const count = `${found} cells where the header has ${expected}`;
  return [
    count,
    found > expected ? 'put "" around a cell that holds a comma' : 'write a comma for each blank cell',
  ];
}
