import { expect, it } from 'vitest';
import { linesOf, SMALL_EDITION, spoil } from '../../small-edition.ts';

it.each<[name: string, file: string, from: string, to: string, ...lines: string[]]>([
  [
    'a formula that divides by nought',
    'derived.csv',
    'revenue-total / companies-total',
    'revenue-total / (companies-total - companies-total)',
    'derived.csv:2:formula: comes to no number → divide by what is not 0',
  ],
  [
    'more decimals than can be read',
    'derived.csv',
    'yuan,,2,',
    'yuan,,100,',
    'derived.csv:2:digits: 100 decimals → at most 6',
  ],
  [
    'a formula with a number that no release prints',
    'derived.csv',
    'revenue-total / companies-total',
    'revenue-total / context-2023-companie',
    'derived.csv:2:formula: unknown fact “context-2023-companie” → did you mean “context-2023-companies”?',
  ],
  [
    'a formula with an unknown fact',
    'derived.csv',
    '/ companies-total',
    '/ company-total',
    'derived.csv:2:formula: unknown fact “company-total” → did you mean “companies-total”?',
  ],
  [
    'a formula that cannot be read',
    'derived.csv',
    '(1 + revenue-growth)',
    '(1 + revenue-growth',
    'derived.csv:3:formula: “revenue-total / (1 + revenue-growth” cannot be read: a bracket is not closed → write it like overseas-revenue / revenue-total',
  ],
  [
    'a formula without a fact',
    'derived.csv',
    'revenue-total / companies-total',
    '1 + 1',
    'derived.csv:2:formula: “1 + 1” names no fact → compute from facts',
  ],
  [
    'a derived fact computed from itself',
    'derived.csv',
    '/ companies-total',
    '/ revenue-each',
    'derived.csv:2:formula: “revenue-each” is computed from itself → compute it from other facts',
  ],
  [
    'class C without a note',
    'derived.csv',
    '2,,A,',
    '2,,C,',
    'derived.csv:2:note: blank in class C → write the note it stands in',
  ],
  [
    'an assumption in class A',
    'derived.csv',
    '2,,A,',
    '2,,A,Something holds.',
    'derived.csv:2:assumption: written in class A → leave it blank, or make it class B',
  ],
  [
    'class B without an assumption',
    'derived.csv',
    'The same companies.',
    '',
    'derived.csv:3:assumption: blank in class B → write what has to hold',
  ],
  [
    'class A on top of class B',
    'derived.csv',
    'revenue-total / companies-total',
    'revenue-2023 / companies-total',
    'derived.csv:2:class: A, but “revenue-2023” is class B → write B',
  ],
])('readEdition refuses %s', (_, file, from, to, ...lines) => {
  expect(linesOf(spoil(file, from, to))).toEqual(lines);
});

it('readEdition refuses a circle of derived facts', () => {
  const text = SMALL_EDITION['derived.csv']!.replace(
    'revenue-total / companies-total',
    'revenue-2023 / 586',
  ).replace('revenue-total / (1', 'revenue-each / (1');
  const onTop = 'on-top,1,1,On top of it,2024,revenue-each * 2,yuan,,1,,C,,Noted\n';
  expect(linesOf({ 'derived.csv': text.replace(',A,,', ',C,,Noted') + onTop })).toEqual([
    'derived.csv:2:formula: “revenue-each” is computed from itself → compute it from other facts',
    'derived.csv:3:formula: “revenue-2023” is computed from itself → compute it from other facts',
  ]);
});
