import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { ledger } from '../../../src/charts/ledger.ts';
import { figure } from '../../../src/data/figure.ts';
import { statedValue } from '../../../src/lib/number/quantity.ts';
import { filesOf, published } from '../published.ts';

const { edition } = published;
const text = String(filesOf('figures').csv.content);
const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
  header: true,
  skipEmptyLines: true,
});
const rows = new Map(data.map((row) => [row['id']!, row]));
const COLUMNS =
  'id kind chapter section subject entity period value value_high unit noun qualifier limit role printed change_of formula class assumption note text low high';

it('ledger holds every figure once, the printed ones first', () => {
  const ids = ledger(edition).map(({ figure }) => figure.id);
  expect(ids).toEqual([...edition.facts.keys(), ...edition.derived.keys()]);
});

it('figures.csv, read back, has a row for each with its number in base units', () => {
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual(COLUMNS.split(' '));
  for (const { figure, kind } of ledger(edition)) {
    const { high, unit, hedge } = figure;
    const value = String(statedValue(figure));
    const numbers = { value, value_high: high === null ? '' : String(statedValue(figure, 'high')) };
    expect(rows.get(figure.id)).toMatchObject({ kind, ...numbers, unit, qualifier: hedge });
  }
  expect(rows.size).toBe(data.length);
});

it('figures.csv keeps the cells of the printed facts as the data files have them', () => {
  for (const [id, { entity, period, noun, limit, role, printed, change_of, note }] of edition.facts) {
    const cells = { entity: entity.join(';'), period, noun, limit, role, printed, change_of, note };
    expect(rows.get(id)).toMatchObject({ ...cells, formula: '', class: '', assumption: '' });
  }
});

it('figures.csv gives what we computed its formula, its class and the hedge that follows', () => {
  for (const [id, { formula, class: letter, assumption }] of edition.derived) {
    const qualifier = figure(edition, id).hedge;
    expect(rows.get(id)).toMatchObject({ formula, class: letter, assumption, qualifier, printed: '' });
  }
});

it.each([
  ['revenue-total', '1422170000000', '1422165000000', '1422175000000'],
  ['companies-total', '586', '586', '586'],
  ['companies-profit-growing-share', '50', '45', '55'],
  ['companies-revenue-growing-share', '70', '', '70'],
  ['fund-holdings', '1200000000000', '1200000000000', ''],
  ['rd-staff', '240000', '', ''],
  ['crsc-bond-coupon', '2.2', '2.2', '2.4'],
  ['unprofitable-revenue-2023', '141000000000', '140143373493', '141278947369'],
  ['rd-total-per-100', '11.82', '11.818341', '11.818496'],
  ['fund-holdings-before', '872000000000', '872727272727', ''],
])('figures.csv gives %s, %s, its bounds: %s to %s', (id, value, low, high) => {
  expect(rows.get(id)).toMatchObject({ value, low, high });
});

it.each([
  ['revenue-total', '¥1,422.17 billion'],
  ['companies-revenue-growing-share', 'nearly 70% of companies'],
  ['companies-half', '293 companies'],
])('figures.csv says %s in words: %s', (id, words) => {
  expect(rows.get(id)!['text']).toBe(words);
});
