import { csvFormatRows, csvParseRows } from 'd3';
import * as fc from 'fast-check';

/** One thing done to one file, as small as it can be told. */
export interface Mutation {
  file: string;
  level: 'byte' | 'cell' | 'row' | 'file';
  what: string;
  /** where in the file, as a share of it: of its bytes, or of its rows */
  at: number;
  /** which column, or how many bytes go */
  count: number;
  text: string;
}

/** Every file of an edition by path, as bytes. */
export type Files = ReadonlyMap<string, Buffer>;

/** What a file became: its new bytes, or what stands in its place. */
type Mutated = Buffer | 'missing' | 'folder';

const HOSTILE = [
  ...['', ' ', '0', '-0', '-1', '1e3', '1,000', '٣', '½', 'NaN', 'Infinity', '007', '9'.repeat(400)],
  ...['0.1000000000000000055', '12345678901234567890', '__proto__', 'constructor', 'toString', 'null'],
  ...['<script>alert(1)</script>', '"&\'<>', ']]>', '-->', '=cmd()', '+1+1', '@x', '-2+3', '{{x}}', '${x}'],
  ...[
    'a\nb',
    'a\r\nb',
    'a\tb',
    'a\rb',
    'a\0b',
    '\u001b[31m',
    '\u2028',
    '\u202e',
    '\ufffd',
    '\ufeff',
    '\uffff',
  ],
  ...[
    'javascript:alert(1)',
    '../../etc/passwd',
    'a;a',
    ';',
    'a;;b',
    '中芯',
    'é',
    'e\u0301',
    '😀',
    'x'.repeat(5000),
  ],
  ...[
    '(',
    '1 / 0',
    'revenue-total / (revenue-total - revenue-total)',
    'constructor constructor',
    '((((((((1',
  ],
];
const BYTES = [
  '\0',
  '\x80',
  '\xff',
  '\xc3',
  '\xed\xa0\x80',
  '\xef\xbb\xbf',
  '\xf4\x90\x80\x80',
  '"',
  ',',
  '\n',
  '\r',
  '\\',
];

const BYTE_ACTS = ['replace', 'insert', 'cut'];
const CELL_ACTS = ['write', 'write', 'append', 'take another', 'take another', 'blank', 'swap'];
const ROW_ACTS = ['remove', 'double', 'move', 'empty', 'shorten', 'lengthen', 'header', 'columns'];
const FILE_ACTS = [
  'missing',
  'folder',
  'empty',
  'header alone',
  'byte order mark',
  'CRLF',
  'CR',
  'semicolons',
  'tabs',
  'UTF-16',
  'Latin 1',
  'no last line',
  'twice',
  'backwards',
  'quoted',
  'other file',
  'begun',
];

/** Mutations of these files. Half are of cells, as most of the others are refused before a cell is read. */
export function mutations(files: Files): fc.Arbitrary<Mutation> {
  const text = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
    fc.integer().map(String),
    fc.double({ noNaN: true }).map(String),
  );
  const bytes = fc.oneof(
    fc.constantFrom(...BYTES),
    fc.uint8Array({ maxLength: 4 }).map((list) => Buffer.from(list).toString('latin1')),
  );
  const of = (level: Mutation['level'], acts: string[], text: fc.Arbitrary<string>) =>
    fc.record({
      file: fc.constantFrom(...files.keys()),
      level: fc.constant(level),
      what: fc.constantFrom(...acts),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      count: fc.nat(15),
      text,
    });
  return fc.oneof(
    { weight: 3, arbitrary: of('byte', BYTE_ACTS, bytes) },
    { weight: 6, arbitrary: of('cell', CELL_ACTS, text) },
    { weight: 2, arbitrary: of('row', ROW_ACTS, text) },
    { weight: 1, arbitrary: of('file', FILE_ACTS, text) },
  );
}

/** The file as the mutation leaves it. */
export function mutate(files: Files, mutation: Mutation): Mutated {
  const bytes = files.get(mutation.file)!;
  if (mutation.level === 'byte') return mutateBytes(bytes, mutation);
  if (mutation.level === 'file') return mutateFile(bytes, mutation, files);
  // A file that is no table has lines of one cell.
  const table = mutation.file.endsWith('.csv');
  const rows = table
    ? csvParseRows(String(bytes))
    : String(bytes)
        .split('\n')
        .map((line) => [line]);
  const mutated = mutation.level === 'cell' ? mutateCell(rows, mutation) : mutateRows(rows, mutation);
  return Buffer.from(table ? `${csvFormatRows(mutated)}\n` : mutated.map(([line]) => line).join('\n'));
}

function mutateBytes(bytes: Buffer, { what, at, count, text }: Mutation): Buffer {
  const from = Math.floor(at * bytes.length);
  const put = what === 'cut' ? Buffer.alloc(0) : Buffer.from(text, 'latin1');
  const gone = what === 'cut' ? count + 1 : what === 'insert' ? 0 : put.length;
  return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + gone)]);
}

function mutateCell(rows: string[][], { what, at, count, text }: Mutation): string[][] {
  const row = 1 + Math.floor(at * (rows.length - 1));
  const cells = [...(rows[row] ?? rows[0]!)];
  const column = count % cells.length;
  const other = rows[1 + ((row * 7 + count) % Math.max(1, rows.length - 1))] ?? cells;
  if (what === 'write') cells[column] = text;
  if (what === 'append') cells[column] += text;
  if (what === 'take another') cells[column] = other[column] ?? '';
  if (what === 'blank') cells[column] = '';
  if (what === 'swap') {
    const next = (column + 1) % cells.length;
    [cells[column], cells[next]] = [cells[next]!, cells[column]!];
  }
  return rows.with(Math.min(row, rows.length - 1), cells);
}

function mutateRows(rows: string[][], { what, at, count, text }: Mutation): string[][] {
  const row = Math.min(rows.length - 1, 1 + Math.floor(at * (rows.length - 1)));
  const cells = rows[row]!;
  const column = count % cells.length;
  switch (what) {
    case 'remove':
      return rows.toSpliced(row, 1);
    case 'double':
      return rows.toSpliced(row, 0, cells);
    case 'move':
      return [...rows.toSpliced(row, 1), cells];
    case 'empty':
      return rows.with(
        row,
        cells.map(() => ''),
      );
    case 'shorten':
      return rows.with(row, cells.toSpliced(column, 1));
    case 'lengthen':
      return rows.with(row, cells.toSpliced(column, 0, text));
    case 'header':
      return rows.with(0, rows[0]!.with(column % rows[0]!.length, text));
    default:
      // All columns in another order, which a reader by name does not mind.
      return rows.map((each) => [...each.slice(column), ...each.slice(0, column)]);
  }
}

function mutateFile(bytes: Buffer, { what, at, text }: Mutation, files: Files): Mutated {
  const string = String(bytes);
  const lines = string.trimEnd().split('\n');
  switch (what) {
    case 'missing':
    case 'folder':
      return what;
    case 'empty':
      return Buffer.alloc(0);
    case 'header alone':
      return Buffer.from(`${lines[0]}\n`);
    case 'byte order mark':
      return Buffer.concat([Buffer.from('\ufeff'), bytes]);
    case 'CRLF':
      return Buffer.from(string.replaceAll('\n', '\r\n'));
    case 'CR':
      return Buffer.from(string.replaceAll('\n', '\r'));
    case 'semicolons':
      return Buffer.from(string.replaceAll(',', ';'));
    case 'tabs':
      return Buffer.from(string.replaceAll(',', '\t'));
    case 'UTF-16':
      return Buffer.from(string, 'utf16le');
    case 'Latin 1':
      return Buffer.from(`${string}é`, 'latin1');
    case 'no last line':
      return Buffer.from(string.trimEnd());
    case 'twice':
      return Buffer.concat([bytes, bytes]);
    case 'backwards':
      return Buffer.from([lines[0], ...lines.slice(1).toReversed(), ''].join('\n'));
    case 'quoted':
      return Buffer.from(
        csvParseRows(string)
          .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join())
          .join('\n'),
      );
    case 'other file':
      return [...files.values()][Math.floor(at * files.size)]!;
    default:
      return Buffer.concat([bytes.subarray(0, Math.floor(at * bytes.length)), Buffer.from(text)]);
  }
}
