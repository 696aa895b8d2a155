import { expect, it } from 'vitest';
import { linesOf, SMALL_EDITION } from '../../small-edition.ts';

const FACTS = 'facts/1-stable-trend.csv';
/** A part of the companies that grew, stated to be one of them or not. */
const doubled = (partOf: string) =>
  `doubled,1,1,Companies that doubled,,2024,30,,count,firms,exact,,figure,30 companies,,,${partOf}\n` +
  'grown,1,1,Companies that grew,,2024,60,,count,firms,exact,,figure,60 companies,,,\n';

/** What is said of the small edition with one more derived fact, in line 4. */
function refusals(row: string, facts = ''): string[] {
  return linesOf({
    'derived.csv': `${SMALL_EDITION['derived.csv']}result,1,1,A result,2024,${row}\n`,
    [FACTS]: SMALL_EDITION[FACTS]! + facts,
  });
}

it.each<[what: string, row: string, ...lines: string[]]>([
  [
    'more digits than the printed ones allow',
    'revenue-total - revenue-2023,yuan,,2,,B,The same companies.,',
    'digits: 2 decimals of what the printed digits allow to be 3.334 to 3.476 → write 1',
  ],
  [
    'a whole number that is not certain',
    'coupon * growing-share-change * 100000,count,things,0,,A,,',
    'qualifier: 0 decimals of what the printed digits allow to be 67.87 to 74.28 → write range',
  ],
  [
    'a range with an open side',
    'growing-share / 2,percent,,1,range,A,,',
    'qualifier: range where a side is open → leave it blank',
  ],
  [
    'a number open to both sides outside class C',
    'ceiling * growing-share,yuan,,1,,A,,',
    'class: A where hedges leave both sides open → write C, and a note',
  ],
  [
    'a formula whose bounds do not lie at the ends of a number',
    'coupon * (1 - coupon),percent,,0,,A,,',
    'formula: “coupon” may pull the result up and down → write it so that each stands in it once, or only once above and once below the line',
  ],
  [
    'a divisor that may be nought',
    'revenue-total / (revenue-growth - 0.2401%),yuan,,0,,A,,',
    'formula: may divide by 0 within the printed digits → divide by what is surely more',
  ],
])('readEdition refuses %s', (_, row, ...lines) => {
  expect(refusals(row)).toEqual(lines.map((line) => `derived.csv:4:${line}`));
});

it.each([
  ['that many digits', 'revenue-total - revenue-2023,yuan,,1,,B,The same companies.,'],
  ['a range of any digits', 'coupon * growing-share-change * 100000,count,things,2,range,A,,'],
  ['a floor of any digits', 'companies-total / growing-share,count,companies,3,,A,,'],
  ['a power', 'revenue-total / (1 + revenue-growth) ^ 3,yuan,,0,,B,The same companies.,'],
])('readEdition takes %s', (_, row) => {
  expect(refusals(row)).toEqual([]);
});

const TAKEN =
  'derived.csv:4:class: A, but “doubled” is taken for a part of “grown” → write B and what is assumed, or grown as part_of doubled where the report says so';

it.each([
  ['a share', 'doubled / grown,percent,of firms,1,,A,,'],
  ['a ratio', 'doubled / grown,ratio,,1,,A,,'],
  ['what is left', 'grown - doubled,count,firms,0,,A,,'],
])('readEdition refuses %s of a group that no row says is a part, unless it is assumed', (_, row) => {
  expect(refusals(row, doubled(''))).toEqual([TAKEN]);
  expect(refusals(row, doubled('grown'))).toEqual([]);
  expect(refusals(row.replace('A,', 'B,It is.'), doubled(''))).toEqual([]);
});

it('readEdition takes companies for a part of the board without being told', () => {
  const firms = doubled('').replaceAll('firms', 'companies');
  expect(refusals('companies-total - doubled,count,companies,0,,A,,', firms)).toEqual([]);
  expect(refusals('grown - doubled,count,companies,0,,A,,', firms)).toEqual([TAKEN]);
});

it('readEdition refuses to be told of a part of what is not there', () => {
  expect(refusals('grown - 1,count,firms,0,,A,,', doubled('grwn'))).toEqual([
    `${FACTS}:10:part_of: unknown fact “grwn” → did you mean “grown”?`,
  ]);
});

it('readEdition refuses a part of itself, by way of others too', () => {
  expect(refusals('grown - 1,count,firms,0,,A,,', doubled('doubled'))).toEqual([
    `${FACTS}:10:part_of: “doubled” is a part of itself → name what it is a part of, or leave it blank`,
  ]);
  const circle = doubled('grown').replace('60 companies,,,', '60 companies,,,doubled');
  expect(refusals('grown - 1,count,firms,0,,A,,', circle)).toEqual([
    `${FACTS}:10:part_of: “doubled” is a part of itself → name what it is a part of, or leave it blank`,
    `${FACTS}:11:part_of: “grown” is a part of itself → name what it is a part of, or leave it blank`,
  ]);
});
