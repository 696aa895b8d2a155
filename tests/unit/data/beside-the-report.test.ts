import { expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { readRecords } from '../../../src/lib/csv/read.ts';

const edition = openEdition('2024');
/** What the first version says that another year’s release printed. */
const kept = readRecords(new TextDecoder().decode(edition.released.get('1.0.0')!.files.get('context.csv')));
const NUMBERS = [
  'companies',
  'revenue',
  'revenue_growth',
  'net_profit',
  'net_profit_growth',
  'rd',
  'rd_growth',
];

it.each(kept.map((row) => [row['year'], row] as const))(
  'the totals printed on %s are those of the version that was kept',
  (year, row) => {
    const total: Record<string, unknown> = edition.boardTotals.find(({ id }) => id === `context-${year}`)!;
    expect(NUMBERS.map((name) => [name, String(total[name] ?? '')])).toEqual(
      NUMBERS.map((name) => [name, row[name]]),
    );
  },
);

it('the terms hold these dates and digits, which no row of the report bears out', () => {
  const found = [...edition.glossary.values()].flatMap(({ id, definition }) =>
    (definition.match(/(?:[A-Z][a-z]+ )?\b\d[\d.,]*\b/g) ?? []).map((digits) => `${id}: ${digits}`),
  );
  expect(found).toEqual([
    'star-market: July 2019',
    'star-eight-measures: June 2024',
    'ma-six-opinions: September 2024',
    'star-composite: January 2025',
    'buyback-loans: October 2024',
    'drug-and-device-classes: Class 1',
  ]);
});
