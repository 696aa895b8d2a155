import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { cell } from '../../../../src/lib/csv/cell.ts';

const code = cell.matching(/^\d{6}$/, 'a code', 'write six digits');
const optionalCode = cell.optionalMatching(/^\d{6}$/, 'a code', 'write six digits');
const words = cell.list(/^[a-z]+$/, 'a word', 'write small letters');

it.each<[string, z.ZodType, string, unknown]>([
  ['cell.number reads a whole number', cell.number, '1422170000000', 1422170000000],
  ['cell.number reads decimals', cell.number, '0.24', 0.24],
  ['cell.number reads a fall', cell.number, '-35.5', -35.5],
  ['cell.number reads nought', cell.number, '0', 0],
  ['cell.optionalNumber reads blank as null, not as nought', cell.optionalNumber, '', null],
  ['cell.optionalNumber reads a number', cell.optionalNumber, '2.4', 2.4],
  ['cell.whole reads nought', cell.whole, '0', 0],
  ['cell.text keeps text as it stands', cell.text, '“U” mark, −5', '“U” mark, −5'],
  ['cell.optionalText keeps blank', cell.optionalText, '', ''],
  ['cell.phrase takes eight words', cell.phrase, 'a b c d e f g h', 'a b c d e f g h'],
  ['cell.matching takes what fits', code, '002371', '002371'],
  ['cell.optionalMatching keeps blank', optionalCode, '', ''],
  ['cell.list reads blank as no items', words, '', []],
  ['cell.list reads items between semicolons', words, 'one;two', ['one', 'two']],
])('%s', (_, schema, text, expected) => {
  expect(schema.parse(text)).toEqual(expected);
});

describe.each<[string, z.ZodType, [text: string, ...issues: string[]][]]>([
  [
    'cell.number',
    cell.number,
    [
      ['', 'blank → write the number'],
      ['1,422,170,000,000', 'thousands separators in “1,422,170,000,000” → write 1422170000000'],
      ['-13,641,000,000.5', 'thousands separators in “-13,641,000,000.5” → write -13641000000.5'],
      ['1 422', 'thousands separators in “1 422” → write 1422'],
      ['0,24', '“0,24” is not a plain decimal number → write 0.24'],
      ['+6.4%', '“+6.4%” is not a plain decimal number → write 6.4'],
      ['−35.5', '“−35.5” is not a plain decimal number → write -35.5'],
      ['1.42e12', '“1.42e12” is not a plain decimal number → write 1420000000000'],
      ['007', '“007” is not a plain decimal number → write 7'],
      ['.5', '“.5” is not a plain decimal number → write 0.5'],
      ['-0', '“-0” is not a plain decimal number → write 0'],
      [' 5', '“ 5” is not a plain decimal number → write 5'],
      [
        '528 million',
        '“528 million” is not a plain decimal number → write digits, with a point for decimals and - for a fall',
      ],
      [
        'NaN',
        '“NaN” is not a plain decimal number → write digits, with a point for decimals and - for a fall',
      ],
      [
        'Infinity',
        '“Infinity” is not a plain decimal number → write digits, with a point for decimals and - for a fall',
      ],
      ['%', '“%” is not a plain decimal number → write digits, with a point for decimals and - for a fall'],
    ],
  ],
  [
    'cell.optionalNumber',
    cell.optionalNumber,
    [
      [
        'n/a',
        '“n/a” is not a plain decimal number → write digits, with a point for decimals and - for a fall',
      ],
    ],
  ],
  [
    'cell.whole',
    cell.whole,
    [
      ['', 'blank → write 0, 1, 2 …'],
      ['1.5', '“1.5” is not a whole number → write 0, 1, 2 …'],
      ['-1', '“-1” is not a whole number → write 0, 1, 2 …'],
    ],
  ],
  [
    'cell.text',
    cell.text,
    [
      ['', 'blank → write the text'],
      ['  ', 'space around “” → remove it'],
      [' a ', 'space around “a” → remove it'],
    ],
  ],
  ['cell.optionalText', cell.optionalText, [['a\u00a0', 'space around “a” → remove it']]],
  [
    'cell.phrase',
    cell.phrase,
    [
      ['', 'blank → write one to eight words'],
      ['one two three four five six seven eight nine', '9 words → write at most 8'],
    ],
  ],
  [
    'cell.matching',
    code,
    [
      ['', 'blank → write six digits'],
      ['2371', '“2371” is not a code → write six digits'],
    ],
  ],
  [
    'cell.optionalMatching',
    optionalCode,
    [['2371', '“2371” is not a code → write six digits, or leave it blank']],
  ],
  [
    'cell.list',
    words,
    [
      ['one,two', '“one,two” is not a word → write small letters'],
      ['one;', '“” is not a word → write small letters'],
      ['one;TWO;one', '“TWO” is not a word → write small letters', '“one” twice → name it once'],
    ],
  ],
])('%s', (name, schema, refusals) => {
  it.each(refusals)(`${name} refuses “%s”`, (text, ...issues) => {
    const found = schema.safeParse(text).error?.issues ?? [];
    expect(
      found.map((issue) => `${issue.message} → ${issue.code === 'custom' && issue.params?.['right']}`),
    ).toEqual(issues);
  });
});
