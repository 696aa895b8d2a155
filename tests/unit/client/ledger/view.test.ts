import { describe, expect, it } from 'vitest';
import { type Facet, FACETS, readLedger, writeLedger } from '../../../../src/client/ledger/view.ts';
import { LONGEST_SEARCH } from '../../../../src/lib/query.ts';
import { SORTS } from '../../../../src/client/ledger/order.ts';

const CHOICES: Record<Facet | 'sort', ReadonlySet<string>> = {
  chapter: new Set(['', '0', '1']),
  kind: new Set(['', 'printed', 'computed']),
  unit: new Set(['', 'yuan', 'percent']),
  hedge: new Set(['', 'more_than']),
  company: new Set(['', 'smic']),
  role: new Set(['', 'threshold']),
  elsewhere: new Set(['', 'contested']),
  sort: SORTS,
};
const DEFAULT = { q: '', sort: '', ...Object.fromEntries(FACETS.map((facet) => [facet, ''])) };
const read = (query: string) => readLedger(query, CHOICES);

describe('readLedger', () => {
  it.each<[string, object]>([
    ['', {}],
    ['?q=net+profit&chapter=0', { q: 'net profit', chapter: '0' }],
    ['?kind=computed&unit=yuan&sort=-value', { kind: 'computed', unit: 'yuan', sort: '-value' }],
    [
      '?hedge=more_than&company=smic&role=threshold',
      { hedge: 'more_than', company: 'smic', role: 'threshold' },
    ],
    ['?elsewhere=contested&q=a', { q: 'a', elsewhere: 'contested' }],
    ['?q=%E4%B8%AD%E8%8A%AF', { q: '中芯' }],
    ['?q=%', { q: '%' }],
    ['?unit=yuan&unit=percent', { unit: 'yuan' }],
  ])('reads %s', (query, view) => {
    expect(read(query)).toEqual({ ...DEFAULT, ...view });
  });

  it.each([
    '?chapter=7&unit=YUAN&sort=toString&role=figure%20&elsewhere=here',
    '?chapter=__proto__&company=constructor&sort=__proto__&unit=hasOwnProperty',
    '?__proto__=a&constructor=b&unknown=c',
    '?q=%ED%A0%80&chapter=%ED%A0%80',
    '?q=%E0%A4%A',
    `?q=${'x'.repeat(LONGEST_SEARCH + 1)}`,
    `?q=${'a'.repeat(100_000)}&unit=${'b'.repeat(100_000)}`,
    '?&&==%%%&chapter=%',
  ])('passes over %.60s', (query) => {
    expect(read(query)).toEqual(DEFAULT);
  });
});

describe('writeLedger', () => {
  it.each(['', '?q=net+profit&chapter=1&sort=value', '?kind=printed&unit=yuan&hedge=more_than&company=smic'])(
    'gives back “%s” as it was',
    (query) => {
      expect(writeLedger(query, read(query))).toBe(query);
      expect(writeLedger('', read(query))).toBe(query);
    },
  );

  it('leaves what is not its own, and takes out what is the default', () => {
    expect(writeLedger('?from=feed&q=old&sort=value', { ...read(''), q: ' a ' })).toBe('?from=feed&q=a');
  });
});
