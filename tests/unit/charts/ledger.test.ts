import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { ledger } from '../../../src/charts/ledger.ts';
import { figure } from '../../../src/data/figure.ts';
import { filesOf, published } from '../published.ts';

const { edition } = published;
const text = String(filesOf('figures').csv.content);
const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
  header: true,
  skipEmptyLines: true,
});
const rows = new Map(data.map((row) => [row['id']!, row]));
const COLUMNS =
  'id kind chapter section subject entity period value value_high unit noun qualifier limit role printed change_of formula class assumption note text';

it('ledger holds every figure once, the printed ones first', () => {
  const ids = ledger(edition).map(({ figure }) => figure.id);
  expect(ids).toEqual([...edition.facts.keys(), ...edition.derived.keys()]);
});

it('figures.csv, read back, has a row for each with its number in base units', () => {
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual(COLUMNS.split(' '));
  for (const { figure, kind } of ledger(edition)) {
    const { value, high, unit, hedge } = figure;
    const numbers = { value: String(value), value_high: high === null ? '' : String(high) };
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
  ['revenue-total', '¥1,422.17 billion'],
  ['companies-revenue-growing-share', 'nearly 70% of companies'],
  ['companies-half', '293 companies'],
])('figures.csv says %s in words: %s', (id, words) => {
  expect(rows.get(id)!['text']).toBe(words);
});
