import { expect, it } from 'vitest';
import { linesOf, SMALL_EDITION } from '../../small-edition.ts';

const FILE = 'second-sources.csv';
const [HEAD, SOUND] = SMALL_EDITION[FILE]!.split('\n') as [string, string];
const COLUMNS = HEAD.split(',');

/** What is wrong with the small edition’s only row when some of its cells are others. */
function refusals(cells: Record<string, string>): string[] {
  const sound = SOUND.split(',');
  const row = COLUMNS.map((column, at) => cells[column] ?? sound[at]);
  return linesOf({ [FILE]: `${HEAD}\n${row.join(',')}\n` }).map((line) => line.replace(`${FILE}:2:`, ''));
}

it.each<[what: string, cells: Record<string, string>]>([
  [
    'agrees, where the report’s digits and its own meet',
    { qualifier: 'exact', value: '1422000000000', relation: 'agrees' },
  ],
  ['contradicts, where they do not', { qualifier: 'exact', value: '1425000000000', relation: 'contradicts' }],
  ['agrees by its hedge', { qualifier: 'more_than', value: '1400000000000', relation: 'agrees' }],
  ['only adds to it in another unit', { unit: 'count', relation: 'adds' }],
  ['bears on a derived fact', { fact: 'revenue-2023', relation: 'explains' }],
  ['bears on no fact', { fact: '', relation: 'adds' }],
  ['is known to the month', { published: '2025-07' }],
  ['is a range', { qualifier: 'range', value_high: '1430000000000' }],
])('readEdition takes a second source that %s', (_, cells) => {
  expect(refusals(cells)).toEqual([]);
});

it.each<[what: string, cells: Record<string, string>, ...lines: string[]]>([
  [
    'bears on an unknown fact',
    { fact: 'revenue-totel' },
    'fact: unknown fact “revenue-totel” → did you mean “revenue-total”?',
  ],
  [
    'agrees in another unit',
    { unit: 'percent', relation: 'agrees' },
    'unit: percent where revenue-total is in yuan → write the same, or relation explains or adds',
  ],
  [
    'contradicts in another unit',
    { unit: 'count', noun: 'companies', relation: 'contradicts' },
    'unit: count where revenue-total is in yuan → write the same, or relation explains or adds',
  ],
  [
    'agrees where no number can be both',
    { qualifier: 'exact', value: '1425000000000', relation: 'agrees' },
    'relation: agrees, but ¥1,425 billion here and ¥1,422.17 billion in the report cannot be one number → write contradicts, explains or adds',
  ],
  [
    'contradicts where one number can be both',
    { relation: 'contradicts' },
    'relation: contradicts, but about ¥1,420 billion here and ¥1,422.17 billion in the report can be one number → write agrees, explains or adds',
  ],
  [
    'contradicts where its floor lies below',
    { qualifier: 'more_than', value: '1400000000000', relation: 'contradicts' },
    'relation: contradicts, but more than ¥1,400 billion here and ¥1,422.17 billion in the report can be one number → write agrees, explains or adds',
  ],
  [
    'agrees with a number of ours',
    { fact: 'revenue-2023', relation: 'agrees' },
    'relation: agrees with a number of ours → write explains or adds',
  ],
  [
    'agrees with nothing',
    { fact: '', relation: 'agrees' },
    'relation: agrees with no fact → name the fact, or write adds',
  ],
  [
    'was published after the edition',
    { published: '2026-11-24' },
    'published: 2026-11-24, after this edition of 2026-11-23 → write the day it was published',
  ],
  [
    'holds at an unknown period',
    { period: '2024-H3' },
    'period: “2024-H3” is not a period → write one like 2024, 2024-Q4, 2024-06, 2025-04-30, end-2024, since-2024-06, before-listing, last-3-years, season-2025 or to-date',
  ],
  [
    'is a range without its end',
    { qualifier: 'range' },
    'value_high: blank where qualifier is range → write the upper end',
  ],
  [
    'is a range that ends below its beginning',
    { qualifier: 'range', value_high: '1400000000000' },
    'value_high: 1400000000000 is not above value 1420000000000 → write the lower end as value',
  ],
  [
    'has an end and is no range',
    { value_high: '1430000000000' },
    'value_high: 1430000000000 where qualifier is about → leave it blank',
  ],
])('readEdition refuses a second source that %s', (_, cells, ...lines) => {
  expect(refusals(cells)).toEqual(lines);
});

it.each([
  ['a fact', 'coupon', 'facts/1-stable-trend.csv:8'],
  ['a derived fact', 'revenue-2023', 'derived.csv:3'],
])('readEdition refuses a second source with the id of %s', (_, id, place) => {
  expect(refusals({ id })).toEqual([`id: “${id}” stands at ${place} already → use each once`]);
});

it('readEdition compares nothing with a fact that is wrong itself', () => {
  const lines = linesOf({
    'facts/1-stable-trend.csv': SMALL_EDITION['facts/1-stable-trend.csv']!.replace(',yuan,', ',yuen,'),
    'second-sources.csv': SMALL_EDITION['second-sources.csv']!.replace(',explains,', ',agrees,'),
  });
  expect(lines.filter((line) => line.startsWith('second-sources.csv'))).toEqual([]);
});
