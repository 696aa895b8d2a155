import { expect, it } from 'vitest';
import { readEdition } from '../../../src/data/edition.ts';
import { figure, type Figure } from '../../../src/data/figure.ts';
import { label, statedValue } from '../../../src/lib/number/quantity.ts';
import { SMALL_EDITION, writeEdition } from '../small-edition.ts';

/** A figure of the small edition, with a derived fact of this formula added as `result`. */
function figureOf(id: string, row = 'revenue-total / companies-total,yuan,,2,,A,,'): Figure {
  const derived = `${SMALL_EDITION['derived.csv']}result,1,1,A result,2024,${row}\n`;
  const { edition, problems } = readEdition(writeEdition({ 'derived.csv': derived }));
  expect(problems).toEqual([]);
  return figure(edition!, id);
}

it('figure hands on a printed fact as it stands', () => {
  expect(figureOf('growing-share')).toMatchObject({
    id: 'growing-share',
    section: '1.1',
    value: 70,
    high: null,
    unit: 'percent',
    noun: 'of companies',
    hedge: 'nearly',
    upperLimit: false,
    computed: false,
    printed: 'Nearly 70%',
    formula: '',
    computation: '',
    class: '',
  });
});

it('figure knows both ends of a range and a ceiling', () => {
  expect(figureOf('coupon')).toMatchObject({ value: 2.2, high: 2.4, hedge: 'range' });
  expect(figureOf('ceiling')).toMatchObject({ value: 35e9, hedge: 'more_than', upperLimit: true });
});

it('figure computes a derived fact and says from what', () => {
  expect(figureOf('revenue-2023')).toMatchObject({
    value: expect.closeTo(1_418_764_964_086, 0),
    bounds: { low: expect.closeTo(1_418_689_211_432, 0), high: expect.closeTo(1_418_840_724_298, 0) },
    digits: 0,
    hedge: 'exact',
    computed: true,
    printed: '',
    formula: 'revenue-total / (1 + revenue-growth)',
    computation: '¥1,422.17bn ÷ (1 + 0.24%)',
    class: 'B',
    assumption: 'The same companies.',
  });
});

it('figure knows what the release on another year printed, and computes with it', () => {
  expect(figureOf('context-2023-net-profit')).toMatchObject({
    subject: 'Net profit in the release on 2023',
    section: '',
    period: '2023',
    value: 75_960_000_000,
    unit: 'yuan',
    hedge: 'exact',
    computed: false,
    printed: '',
    elsewhere: true,
    source: { id: '', printed: '', language: 'en' },
  });
  expect(figureOf('result', 'revenue-2023 - context-2023-revenue,yuan,,1,,B,The same.,')).toMatchObject({
    value: expect.closeTo(20_984_964_086, 0),
    hedge: 'about',
    computation: '¥1,419bn − ¥1,397.78bn\u00a0‡',
  });
});

it('figure knows the board’s totals of another period, with the companies that they count', () => {
  const half = SMALL_EDITION['board-totals.csv']!.replace(
    'context-2023,2023,571,All companies',
    'context-2023-h1,2023-H1,557,Some companies',
  );
  const { edition } = readEdition(writeEdition({ 'board-totals.csv': half }));
  expect(figure(edition!, 'context-2023-h1-net-profit')).toMatchObject({
    subject: 'Net profit, Some companies, the first half of 2023',
    period: '2023-H1',
    value: 75_960_000_000,
    elsewhere: true,
  });
  expect(() => figure(edition!, 'context-2023-net-profit')).toThrow('context-2023-net-profit');
});

it('figure knows no cell of another release that is blank', () => {
  expect(() => figureOf('context-2023-net-profit-growth')).toThrow('context-2023-net-profit-growth');
});

it.each<[string, string, number]>([
  ['yuan to decimals of a billion', 'revenue-total / 7,yuan,,2,,A,,', 203_170_000_000],
  ['yuan to whole billions', 'revenue-total / 7,yuan,,0,,A,,', 203_000_000_000],
  [
    'yuan below a million to decimals of a yuan',
    'revenue-total / revenue-2023 * 100,yuan,,2,,B,The same companies.,',
    100.24,
  ],
  ['a share in per cent', 'companies-total / 1000,percent,,1,,A,,', 58.6],
  ['a share of companies as a count', 'growing-share * companies-total,count,companies,1,,A,,', 410.2],
  ['a difference in points', 'growing-share - 50%,percentage_point,,1,,A,,', 20],
  ['a ceiling up', 'growing-share - growing-share-change,percent,,2,,A,,', 66.92],
  ['a floor down', 'growing-share-change / growing-share,percent,,1,,A,,', 4.4],
  ['a ratio', 'companies-total / 54,ratio,,2,,A,,', 10.85],
  ['a fall', 'smic-loss-growth / 2,percent,,1,,A,,', -17.8],
])('statedValue rounds %s', (_, row, expected) => {
  expect(statedValue(figureOf('result', row))).toBe(expected);
});

it('figure takes other derived facts unrounded, and is rounded once', () => {
  const row = 'revenue-total - revenue-2023,yuan,,1,,B,The same companies.,';
  expect(figureOf('result', row)).toMatchObject({ value: expect.closeTo(3_405_035_914, 0), hedge: 'about' });
  expect(figureOf('result', row).computation).toBe('¥1,422.17bn − ¥1,419bn');
  expect(label(figureOf('result', row))).toBe('≈¥3.4bn\u00a0ƒ');
});

it.each<[string, string, Partial<Figure>]>([
  ['keeps the hedge of a printed part', 'growing-share / 2,percent,,1,,A,,', { hedge: 'less_than' }],
  [
    'turns the hedge of a divisor',
    'companies-total / growing-share,count,companies,0,,A,,',
    { hedge: 'more_than' },
  ],
  [
    'takes a side that the report leaves open in words',
    'companies-total / 2,count,companies,0,less_than,A,,',
    { hedge: 'less_than', bounds: { low: null, high: 293 } },
  ],
  [
    'says a range by its ends where that is asked for',
    'revenue-growth * 100,percent,,1,range,A,,',
    { hedge: 'range', value: expect.closeTo(23.5, 9), high: expect.closeTo(24.5, 9) },
  ],
])('figure %s', (_, row, expected) => {
  expect(figureOf('result', row)).toMatchObject(expected);
});

it.each<[string, string, boolean]>([
  ['a part of a ceiling is', 'ceiling / revenue-total,percent,,1,,A,,', true],
  ['a ceiling less something is', 'ceiling - 1000,yuan,,1,,A,,', true],
  ['a ceiling over another is not', 'ceiling / ceiling,ratio,,1,,A,,', false],
  ['what holds no ceiling is not', 'revenue-total / 2,yuan,,1,,A,,', false],
])('figure knows what is a ceiling: %s', (_, row, upperLimit) => {
  expect(figureOf('result', row)).toMatchObject({ upperLimit });
});

it('figure refuses an id that is neither a fact nor a derived fact', () => {
  expect(() => figureOf('revenue')).toThrow('unknown fact “revenue” → add the fact first, or mend the id');
});
