import { expect, it } from 'vitest';
import { FACTS, linesOf, SMALL_EDITION, spoil } from '../../small-edition.ts';

it.each<[name: string, from: string, to: string, ...lines: string[]]>([
  [
    'another number',
    ',70,,percent',
    ',69,,percent',
    '4:value: 69 beside the printed “Nearly 70%” → write 70',
  ],
  [
    'an amount ten times as large',
    ',1422170000000,',
    ',14221700000000,',
    '2:value: 14221700000000 beside the printed “1,422.17 billion yuan” → write 1422170000000',
  ],
  [
    'another unit',
    ',yuan,,exact',
    ',percent,,exact',
    '2:unit: percent beside the printed “1,422.17 billion yuan” → write yuan',
  ],
  [
    'another hedge',
    ',nearly,,',
    ',about,,',
    '4:qualifier: about beside the printed “Nearly 70%” → write nearly',
  ],
  [
    'a lost hedge',
    ',nearly,,',
    ',exact,,',
    '4:qualifier: exact beside the printed “Nearly 70%” → write nearly',
  ],
  [
    'an amount for a ceiling',
    ',more_than,upper,',
    ',more_than,,',
    '9:limit: blank beside the printed “upper limit of more than 35 billion yuan” → write upper',
  ],
  [
    'a fall without its sign',
    '-35.5',
    '35.5',
    '7:value: 35.5 beside the printed “decrease of 35.5%” → write -35.5',
  ],
  [
    'a sign without a fall',
    ',0.24,',
    ',-0.24,',
    '3:value: -0.24 beside the printed “increase of 0.24%” → write 0.24',
  ],
  [
    'a range without its upper end',
    '2.2,2.4,',
    '2.2,,',
    '8:value_high: blank beside the printed “2.2%-2.4%” → write 2.4',
  ],
  [
    'an upper end without a range',
    '0.24,,',
    '0.24,0.3,',
    '3:value_high: 0.3 beside the printed “increase of 0.24%” → leave it blank',
  ],
  [
    'words without a number',
    'Nearly 70%',
    'Nearly all',
    '4:printed: “Nearly all” states no number → copy it with the words around it, at most eight',
  ],
  [
    'words with two numbers',
    'Nearly 70%',
    'Nearly 70% of 586 companies',
    '4:printed: “Nearly 70% of 586 companies” states 2 numbers → keep the words of one, and give each other a row of its own',
  ],
])('readEdition refuses %s beside what is printed', (_, from, to, ...lines) => {
  const found = linesOf(spoil(FACTS, from, to));
  expect(found).toHaveLength(lines.length);
  for (const [at, line] of lines.entries()) expect(found[at]).toContain(`${FACTS}:${line}`);
});

it.each([
  [
    'a hedge before the first number of a list',
    ',,since-2024,35000000000,,yuan,,more_than,',
    '35 billion yuan',
  ],
  ['the unit after its last number', ',,since-2024,35000000000,,yuan,,exact,', '35'],
])('readEdition takes %s for the number beside it', (_, head, printed) => {
  const row = (id: string, section: number, words: string) =>
    `${id},1,${section},Ceiling${head},figure,${words},,,\n`;
  const other = head.includes('more_than') ? 'more than 35 billion yuan' : '35 billion yuan';
  const rows = (section: number) => {
    const list = [row('first', section, other), row('second', 2, printed)];
    return { [FACTS]: SMALL_EDITION[FACTS]! + (head.includes('exact') ? list.toReversed() : list).join('') };
  };
  expect(linesOf(rows(2))).toEqual([]);
  expect(linesOf(rows(1))).not.toEqual([]);
});

it.each([
  ['another day', 'date', '2025-04-30', '2025-04-29', '2025-04-30'],
  ['another year', 'date', '2025-04-30', 'end-2024', '2025-04-30'],
])('readEdition refuses an event of %s than is printed', (_, column, from, to, right) => {
  expect(linesOf(spoil('timeline.csv', from, to))).toEqual([
    `timeline.csv:2:${column}: ${to} beside the printed “As of April 30, 2025” → write it with ${right}`,
  ]);
});
