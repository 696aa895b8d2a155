import Papa from 'papaparse';
import { nearest } from '../../lib/nearest.ts';
import type { Problem } from './problem.ts';
import { readUtf8 } from './utf8.ts';

/** One record of a CSV file and the line it begins at, from 1. */
export interface CsvRecord {
  line: number;
  cells: Record<string, string>;
}

/** A CSV file as read: `whole` is false where a problem may have hidden records. */
export interface CsvFile {
  file: string;
  records: CsvRecord[];
  whole: boolean;
  problems: Problem[];
}

/** Characters of a cell. Ours have a tenth of that; more is a file that lost its quotes, and slow to look through. */
const LONGEST_CELL = 5000;

/**
 * Reads a CSV file strictly: a header of exactly these columns, in any order, and as many cells in each record. Never
 * throws: all that is wrong comes back as problems, and the sound records beside them.
 */
export function readCsv(file: string, columns: readonly string[]): CsvFile {
  const { text, problems } = readUtf8(file);
  const report: Report = (line, wrong, right, column) =>
    void problems.push({ file, line, column: column ?? null, wrong, right });
  const nothing = { file, records: [], whole: false, problems };
  const refuse: (...found: Parameters<Report>) => CsvFile = (...found) => {
    report(...found);
    return nothing;
  };
  const begin = `begin with ${columns.join(',')}`;
  if (text === null) return nothing;
  if (text.trim() === '') return refuse(null, 'the file is empty', begin);
  const [header, ...rows] = splitRecords(text, report);
  const names = header!.cells;
  if (names.length === 1 && names[0]!.includes(';'))
    return refuse(1, 'cells separated by semicolons', 'save the file with commas');
  if (names.length > 2 * columns.length) return refuse(1, `${names.length} columns`, begin);
  const named = checkHeader(names, columns, report);
  if (rows.length === 0) report(null, 'no rows below the header', 'write one row or more');
  // Under a header with a column too few or too many every row has another number of cells: that is told once.
  const comparable = names.length === columns.length ? rows : [];
  const sound = comparable.filter((row) => isSound(row, columns.length, report));
  const records = sound.filter(({ cells }) => !isBlank(cells));
  return {
    file,
    records: named ? records.map((row) => nameCells(row, names)) : [],
    whole: named && sound.length === rows.length,
    problems,
  };
}

type Report = (line: number | null, wrong: string, right: string, column?: string) => void;

interface RawRecord {
  line: number;
  cells: string[];
  /** a quote in it is wrong, so its cells are guesses and may have swallowed records below */
  broken: boolean;
}

/** A record may hold line feeds between quotes, so its line is counted from the feeds in all cells before. */
function splitRecords(text: string, report: Report): RawRecord[] {
  const body = text.replace(/\n$/, '');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: ',', newline: '\n' });
  const firstErrors = new Map(errors.toReversed().map((error) => [error.row, error]));
  let [seen, at] = [0, 1];
  for (const { code, index = 0 } of [...firstErrors.values()].toReversed()) {
    at += feeds(body.slice(seen, index));
    seen = Math.max(seen, index);
    if (code === 'MissingQuotes') report(at, 'a quote is not closed', 'close it with "');
    else
      report(
        at,
        'a quote ends before its cell does',
        'close it at the end of its cell; within quotes write "" for "',
      );
  }
  let line = 1;
  return data.map((cells, row) => {
    const record = { line, cells, broken: firstErrors.has(row) };
    line += cells.join('').split('\n').length;
    return record;
  });
}

function feeds(text: string): number {
  return text.split('\n').length - 1;
}

function checkHeader(header: string[], columns: readonly string[], report: Report): boolean {
  const missing = new Set(columns.filter((column) => !header.includes(column)));
  const unknown = header.filter((name) => !columns.includes(name));
  const doubled = header.filter((name, at) => columns.includes(name) && header.indexOf(name) < at);
  const sound = missing.size + unknown.length + doubled.length === 0;
  for (const name of doubled) report(1, 'column twice', 'keep one of them', name);
  for (const name of unknown) {
    const meant = nearest(name, missing);
    if (meant) missing.delete(meant);
    report(1, `unknown column “${name}”`, meant ? `did you mean “${meant}”?` : 'remove it');
  }
  for (const name of missing) report(1, 'missing column', 'add it to the header', name);
  return sound;
}

function isSound({ line, cells, broken }: RawRecord, expected: number, report: Report): boolean {
  if (broken) return false;
  const found = cells.length;
  const longest = Math.max(...cells.slice(0, expected).map(({ length }) => length));
  if (longest > LONGEST_CELL) {
    report(line, `a cell of ${longest} characters`, `at most ${LONGEST_CELL}; look for a missing quote`);
    return false;
  }
  const under = `under ${expected} columns`;
  if (isBlank(cells)) report(line, 'blank line', 'remove it');
  else if (found > expected)
    report(line, `${found} cells ${under}`, 'put quotes around a cell that holds a comma');
  else if (found < expected) report(line, `${counted(found)} ${under}`, 'write a comma for each blank cell');
  return isBlank(cells) || found === expected;
}

function counted(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}

function isBlank(cells: string[]): boolean {
  return cells.every((text) => text.trim() === '');
}

function nameCells({ line, cells }: RawRecord, header: string[]): CsvRecord {
  return { line, cells: Object.fromEntries(header.map((name, at) => [name, cells[at]!])) };
}
