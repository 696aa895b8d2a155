import { expect, it } from 'vitest';
import { resolveRow, type RowSpec } from '../../../src/charts/row.ts';
import { openEdition } from '../../../src/data/edition.ts';

const edition = openEdition('2024');
const HEAD = { key: 'row', group: 'Group', label: 'Label' };

function row(statement: object) {
  return resolveRow(edition, { ...HEAD, ...statement } as RowSpec, '4.3');
}

it('resolveRow states a number with its words, its phrase, its place and its period', () => {
  expect(row({ figure: 'companies-record-revenue' })).toMatchObject({
    states: 'number',
    value: '285 companies',
    section: '1.1',
    period: '2024',
    factId: 'companies-record-revenue',
  });
});

it('resolveRow misses a number that is not printed from the section of the chart', () => {
  expect(row({ figure: null })).toMatchObject({
    states: 'number',
    figure: null,
    value: 'not printed',
    section: '4.3',
    period: '',
  });
});

it('resolveRow states the date of an event as far as it is printed', () => {
  expect(row({ event: 'eight-measures' })).toMatchObject({
    states: 'date',
    figure: null,
    value: 'June 2024',
    printed: 'in June 2024',
    section: '4.1',
    period: '2024-06',
    factId: null,
  });
});

it('resolveRow states words in the section of the chart, or in the one given', () => {
  expect(row({ text: 'NAURA' })).toMatchObject({
    states: 'text',
    value: 'NAURA',
    section: '4.3',
    period: '',
  });
  expect(row({ text: 'all {companies-total}', section: '1.1' })).toMatchObject({
    value: 'all 586',
    section: '1.1',
    sectionTitle: expect.any(String) as string,
  });
});

it.each([
  [{ figure: 'no-such-fact' }, 'unknown fact “no-such-fact” → add the fact first, or mend the id'],
  [{ event: 'no-such-event' }, 'unknown event “no-such-event” → one of timeline.csv'],
])('resolveRow refuses %j', (statement, message) => {
  expect(() => row(statement)).toThrow(new Error(message));
});
