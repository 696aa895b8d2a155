import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csv, json, record, records, sourceLine } from '../../../src/charts/files.ts';
import type { Row } from '../../../src/charts/row.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { figure, type Figure } from '../../../src/data/figure.ts';
import { addresses } from '../../../src/lib/address.ts';
import { charts } from '../drawings.ts';

const edition = openEdition('2024');
const CHARTS = charts.map((chart) => [chart.id, chart] as const);
const COLUMNS =
  'id group label value text unit qualifier limit low high printed section period computed fact'.split(' ');

function row(found: Figure | null): Row {
  const words = {
    key: 'a',
    group: '',
    label: 'A',
    states: 'number' as const,
    value: '',
    printed: '',
    allowed: '',
    source: null,
    computed: '',
  };
  return { ...words, section: '1.1', sectionTitle: '', period: '', factId: null, figure: found };
}

function figureWith(changes: Partial<Figure>): Figure {
  return { ...figure(edition, 'companies-total'), value: 40, ...changes };
}

it.each<[string, Partial<Figure>, value: number, low: number | null, high: number | null]>([
  ['closed bounds', { bounds: { low: 39.5, high: 40.5 } }, 40, 39.5, 40.5],
  ['a floor', { hedge: 'more_than', bounds: { low: 40, high: null } }, 40, 40, null],
  ['a ceiling', { hedge: 'nearly', bounds: { low: null, high: 40 } }, 40, null, 40],
  ['no bounds', { hedge: 'about', bounds: { low: null, high: null } }, 40, null, null],
  ['a range', { hedge: 'range', high: 60, bounds: { low: 40, high: 60 } }, 40, 40, 60],
  ['bounds in billions', { unit: 'yuan', value: 2e9, bounds: { low: 1.95e9, high: 2.05e9 } }, 2, 1.95, 2.05],
  [
    'a floor rounded down, with its bound as it is',
    { hedge: 'more_than', value: 872.73, digits: 0, bounds: { low: 872.73, high: null } },
    872,
    872.73,
    null,
  ],
  [
    'bounds with many digits outwards',
    { value: 2 / 3, digits: 2, bounds: { low: 2 / 3, high: 2 / 3 } },
    0.67,
    0.666666,
    0.666667,
  ],
])('record writes %s', (_, changes, value, low, high) => {
  expect(record(row(figureWith(changes)))).toMatchObject({ value, low, high });
});

it.each<[string, Partial<Figure>, value: number, unit: string]>([
  ['yuan in billions', { unit: 'yuan', value: 1_422_170_000_000 }, 1422.17, 'bn yuan'],
  ['small yuan without binary rests', { unit: 'yuan', value: 528_000_000 }, 0.528, 'bn yuan'],
  ['yuan of a hundred yuan', { unit: 'yuan', noun: 'per ¥100', value: 11.82 }, 11.82, 'yuan per ¥100'],
  ['a share with its whole', { unit: 'percent', noun: 'of companies' }, 40, '% of companies'],
  ['a rate', { unit: 'percent', noun: '' }, 40, '%'],
  ['points', { unit: 'percentage_point', noun: '' }, 40, 'pp'],
  ['a multiple', { unit: 'ratio', noun: '' }, 40, 'times'],
  ['a rank', { unit: 'rank', noun: '' }, 40, 'rank'],
  ['a count', { unit: 'count', noun: 'companies' }, 40, 'companies'],
])('record writes %s', (_, changes, value, unit) => {
  expect(record(row(figureWith(changes)))).toMatchObject({ value, unit });
});

it.each<[string, Partial<Figure>, provenance: string]>([
  ['the report’s', {}, 'printed'],
  ['ours', { computed: true, elsewhere: true }, 'computed'],
  ['somebody else’s', { elsewhere: true }, 'elsewhere'],
])('record says that a number is %s', (_, changes, provenance) => {
  const stated = { ...row(figureWith(changes)), factId: 'companies-total' };
  expect(record(stated)).toMatchObject({ provenance, second_source: '', source: '' });
});

it('record names the page where somebody else printed a number, and says nobody’s of what is no figure', () => {
  const { source } = figure(edition, [...edition.secondSources.keys()][0]!);
  const stated = { ...row(figureWith({ elsewhere: true, source })), factId: 'theirs', source };
  expect(record(stated)).toMatchObject({ fact: '', second_source: source!.id, source: source!.url });
  expect(record(row(null))).toMatchObject({ provenance: '', source: '' });
  expect(record({ ...row(figureWith({})), states: 'count' }).provenance).toBe('');
});

it('record says that a number is not printed, and says nothing of numbers where none is meant', () => {
  const blank = { value: null, low: null, high: null, unit: '', limit: '' };
  const name = { ...row(null), states: 'text' as const, value: 'NAURA' };
  const date = { ...row(null), states: 'date' as const, value: 'June 2024', period: '2024-06' };
  expect(record(row(null))).toMatchObject({ ...blank, text: '', qualifier: 'not_printed' });
  expect(record(name)).toMatchObject({ ...blank, text: 'NAURA', qualifier: '' });
  expect(record(date)).toMatchObject({ ...blank, text: 'June 2024', qualifier: '', period: '2024-06' });
});

it.each(CHARTS)('csv of %s, read back, is its rows', (_, chart) => {
  const text = csv(chart);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  const expected = records(chart).map((each) =>
    Object.fromEntries(
      Object.entries(each).map(([name, value]) => [name, value === null ? '' : String(value)]),
    ),
  );
  expect(errors).toEqual([]);
  const board = chart.rows.some(({ factId }) => factId === 'companies-total');
  expect(meta.fields).toEqual([
    ...COLUMNS,
    ...(board ? ['of_board', 'of_586'] : []),
    'provenance',
    'second_source',
    'source',
  ]);
  expect(data).toEqual(expected);
  expect(text).not.toMatch(/^\ufeff|[^\r]\n/);
  expect(text.endsWith('\r\n')).toBe(true);
});

it('csv disarms a label that a spreadsheet would run as a formula, and leaves falls alone', () => {
  const [chart] = charts;
  const rows = ['=1+1', '+1', '@a', '-a', '-1+1', '-1.5', 'plain'].map((label) => ({
    ...row(figureWith({ value: -5 })),
    label,
  }));
  const { data } = Papa.parse<Record<string, string>>(csv({ ...chart!, rows }), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({ label }) => label)).toEqual(["'=1+1", "'+1", "'@a", "'-a", "'-1+1", '-1.5', 'plain']);
  expect(data.map(({ value }) => value)).toEqual(rows.map(() => '-5'));
});

it.each(CHARTS)('json of %s holds its words, its source and the rows of the CSV', (id, chart) => {
  const to = addresses('https://example.com/', edition.year);
  const content = JSON.parse(json(chart, edition, to)) as Record<string, unknown>;
  const address = `https://example.com/2024/charts/${id}/`;
  const { headline, subtitle, alt, notes, formulas, assumptions } = chart;
  expect(content).toMatchObject({ id, address, headline, subtitle, alt, notes, formulas, assumptions });
  expect(content['source']).toMatchObject({ ...edition.source, section: chart.section });
  expect(content['rows']).toEqual(records(chart));
});

it('sourceLine names each of those who printed what is not the report’s, once', () => {
  const { source } = figure(edition, [...edition.secondSources.keys()][0]!);
  const theirs = { ...row(figureWith({ elsewhere: true, source })), source };
  const drawn = { ...charts[0]!, rows: [theirs, { ...theirs, key: 'b' }, row(figureWith({}))] };
  expect(sourceLine(edition, drawn, 'https://example.com/')).toMatch(
    `. ‡ ${source!.publisher}. https://example.com/`,
  );
});

it('sourceLine names publisher, day, place and address', () => {
  const [chart] = charts;
  expect(sourceLine(edition, chart!, 'https://example.com/')).toBe(
    'Source: Shanghai Stock Exchange, 12 May 2025, chapter and section 1.1. https://example.com/',
  );
  expect(sourceLine(edition, { ...chart!, section: '0.0' }, 'https://example.com/')).toBe(
    'Source: Shanghai Stock Exchange, 12 May 2025, chapters I–VI. https://example.com/',
  );
});

it('records states the same under the name that the column had in version 1.0.0', () => {
  const measured = charts.filter(({ board }) => board).flatMap(records);
  expect(measured).not.toEqual([]);
  for (const row of measured) expect(row).toHaveProperty('of_586', row.of_board);
});

it('records states in companies only what counts companies, or is a share of them', () => {
  const chart = charts.find(({ board }) => board)!;
  const others = [
    figureWith({ noun: 'deals' }),
    figureWith({ unit: 'rank', noun: 'companies' }),
    figureWith({ unit: 'percent', noun: 'of revenue' }),
    figureWith({ unit: 'percent', noun: 'of companies', value: 50 }),
    figureWith({}),
  ];
  const found = records({ ...chart, rows: others.map((figure, at) => ({ ...row(figure), key: `${at}` })) });
  expect(found.map(({ of_board }) => of_board)).toEqual([null, null, null, 293, 40]);
});

it('records states counts and shares of companies in companies, where the whole board is a row', () => {
  const chart = charts.find(({ id }) => id === 'payouts-companies-and-yuan')!;
  const onBoard = Object.fromEntries(records(chart).map(({ id, of_board }) => [id, of_board]));
  expect(onBoard).toMatchObject({
    'dividend-companies': 351.6,
    'ratio-30': 290,
    'dividend-yuan': null,
    all: 586,
  });
});
