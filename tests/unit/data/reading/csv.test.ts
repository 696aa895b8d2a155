import { expect, it } from 'vitest';
import { readCsv } from '../../../../src/data/reading/csv.ts';
import { problemLine } from '../../../../src/data/reading/problem.ts';
import { folderOf } from '../../folder.ts';

const COLUMNS = ['id', 'value', 'note'];

function read(content: string | Uint8Array) {
  const folder = folderOf({ 'a.csv': content });
  const { problems, ...csv } = readCsv(`${folder}/a.csv`, COLUMNS);
  return { ...csv, lines: problems.map((problem) => problemLine(problem).replace(`${folder}/`, '')) };
}

it('readCsv names the cells of each record and the line it begins at', () => {
  const { records, whole, lines } = read('id,value,note\na,1,\nb,2,"x, ""y"""\n');
  expect(lines).toEqual([]);
  expect(whole).toBe(true);
  expect(records).toEqual([
    { line: 2, cells: { id: 'a', value: '1', note: '' } },
    { line: 3, cells: { id: 'b', value: '2', note: 'x, "y"' } },
  ]);
});

it('readCsv counts the line feeds within quotes, so that later lines are true', () => {
  const { records } = read('id,value,note\na,1,"x\n\ny"\nb,2,\n');
  expect(records.map(({ line }) => line)).toEqual([2, 5]);
});

it('readCsv takes columns in any order, no last line feed, and the line ends of Windows', () => {
  const { records, lines } = read('note,id,value\r\n"x\r\ny",a,1\r\n,b,2');
  expect(lines).toEqual([]);
  expect(records[0]).toEqual({ line: 2, cells: { id: 'a', value: '1', note: 'x\ny' } });
  expect(records[1]).toMatchObject({ line: 4, cells: { id: 'b' } });
});

it.each<[name: string, content: string, ...lines: string[]]>([
  ['an empty file', '', 'a.csv: the file is empty → begin with id,value,note'],
  ['a file of blank lines', '\n\n', 'a.csv: the file is empty → begin with id,value,note'],
  ['a header without rows', 'id,value,note\n', 'a.csv: no rows below the header → write one row or more'],
  [
    'a byte order mark',
    '\ufeffid,value,note\na,1,\n',
    'a.csv:1: begins with a byte order mark → save as UTF-8 without one',
  ],
  [
    'a lone carriage return',
    'id,value,note\na,1,\rb,2,\n',
    'a.csv:2: a carriage return without line feed → end lines with a line feed',
  ],
  ['a misspelt column', 'id,vlaue,note\na,1,\n', 'a.csv:1: unknown column “vlaue” → did you mean “value”?'],
  ['a further column', 'id,value,note,colour\na,1,,red\n', 'a.csv:1: unknown column “colour” → remove it'],
  ['a missing column', 'id,note\na,\n', 'a.csv:1:value: missing column → add it to the header'],
  [
    'a header that forgot a column of its rows, once',
    'id,note\na,1,\nb,2,\n',
    'a.csv:1:value: missing column → add it to the header',
  ],
  ['a column twice', 'id,value,note,value\na,1,,1\n', 'a.csv:1:value: column twice → keep one of them'],
  [
    'semicolons for commas',
    'id;value;note\n',
    'a.csv:1: cells separated by semicolons → save the file with commas',
  ],
  [
    'too many cells',
    'id,value,note\na,1,x, y\n',
    'a.csv:2: 4 cells under 3 columns → put quotes around a cell that holds a comma',
  ],
  [
    'too few cells',
    'id,value,note\na,1\n',
    'a.csv:2: 2 cells under 3 columns → write a comma for each blank cell',
  ],
  ['a blank line', 'id,value,note\na,1,\n\nb,2,\n', 'a.csv:3: blank line → remove it'],
  ['a line of commas', 'id,value,note\na,1,\n,,\n', 'a.csv:3: blank line → remove it'],
  ['blank lines at the end', 'id,value,note\na,1,\n\n', 'a.csv:3: blank line → remove it'],
  [
    'a quote that is not closed',
    'id,value,note\na,1,"x\ny"\nb,2,"z\nc,3,\n',
    'a.csv:4: a quote is not closed → close it with "',
  ],
  [
    'a quote within quotes',
    'id,value,note\na,1,"x "y" z"\nb,2,\n',
    'a.csv:2: a quote ends before its cell does → close it at the end of its cell; within quotes write "" for "',
  ],
])('readCsv refuses %s', (_, content, ...lines) => {
  expect(read(content).lines).toEqual(lines);
});

it.each(['id,vlaue,note', 'id,value', 'id,value,note,value', 'id,value,note,colour'])(
  'readCsv names no cells under the header %s',
  (header) => {
    const row = header.replace(/\w+/g, 'x');
    expect(read(`${header}\n${row}\n`)).toMatchObject({ records: [], whole: false });
  },
);

it('readCsv names each line that is not UTF-8', () => {
  const latin = Buffer.from('id,value,note\na,1,caf\xe9\nb,2,\nc,3,\xe9\n', 'latin1');
  expect(read(latin).lines).toEqual([
    'a.csv:2: bytes that are not UTF-8 → save the file as UTF-8',
    'a.csv:4: bytes that are not UTF-8 → save the file as UTF-8',
  ]);
});

it('readCsv names the first character of a line that cannot be seen', () => {
  expect(read('id,value,note\na,1,\u202egpj.exe\nb,2,\u001b[31m\0\nc,3,lost \ufffd\n').lines).toEqual([
    'a.csv:2: a character that cannot be seen, U+202E → remove it',
    'a.csv:3: a character that cannot be seen, U+001B → remove it',
    'a.csv:4: a character that cannot be seen, U+FFFD → remove it',
  ]);
});

it('readCsv refuses a file that is not there', () => {
  const { problems, whole } = readCsv('nowhere/a.csv', COLUMNS);
  expect(problems.map(problemLine)).toEqual(['nowhere/a.csv: the file is missing → add it']);
  expect(whole).toBe(false);
});

it('readCsv refuses a folder', () => {
  const folder = folderOf({});
  const [problem] = readCsv(folder, COLUMNS).problems;
  expect(problemLine(problem!)).toBe(`${folder}: is not a file → put the file itself there`);
});

it('readCsv returns all that is wrong and the sound records beside it', () => {
  const { records, whole, lines } = read('\ufeffid,value,note\na,1\n\nb,2,\nc,3,,\n');
  expect(lines).toEqual([
    'a.csv:1: begins with a byte order mark → save as UTF-8 without one',
    'a.csv:2: 2 cells under 3 columns → write a comma for each blank cell',
    'a.csv:3: blank line → remove it',
    'a.csv:5: 4 cells under 3 columns → put quotes around a cell that holds a comma',
  ]);
  expect(records.map(({ cells }) => cells['id'])).toEqual(['b']);
  expect(whole).toBe(false);
});
