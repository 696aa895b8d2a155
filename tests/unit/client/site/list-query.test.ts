import { expect, it } from 'vitest';
import { matches, parseQuery } from '../../../../src/client/site/list-query.ts';
import { fold } from '../../../../src/lib/search-text.ts';

const SMIC = {
  text: fold('SMIC 中芯国际 688981 Integrated circuits: the world’s wafer foundry, 120,000 a month'),
  exchange: 'sse-star-market',
  chapter: '1|2|13',
};

it('parseQuery reads a query, and passes over what it cannot read', () => {
  expect(parseQuery('?q=chip+maker&exchange=hkex')).toEqual({ q: 'chip maker', exchange: 'hkex' });
  expect(parseQuery('')).toEqual({});
  expect(parseQuery('?%E0%A4%A&q=%')).toMatchObject({ q: '%' });
});

it.each([
  [{}, true],
  [{ q: '' }, true],
  [{ q: 'smic' }, true],
  [{ q: '  WAFER   smic ' }, true],
  [{ q: '中芯' }, true],
  [{ q: '688' }, true],
  [{ q: "world's" }, true],
  [{ q: 'world’s' }, true],
  [{ q: '120000' }, true],
  [{ q: '120,000' }, true],
  [{ q: 'smic laser' }, false],
  [{ exchange: 'sse-star-market' }, true],
  [{ exchange: 'hkex' }, false],
  [{ exchange: '' }, true],
  [{ chapter: '2' }, true],
  [{ chapter: '3' }, false],
  [{ q: 'smic', chapter: '6' }, false],
])('matches %o: %s', (query, matched) => {
  expect(matches(SMIC, query)).toBe(matched);
});

it('matches nothing for a choice that the entry does not know', () => {
  expect(matches(SMIC, { colour: 'red' })).toBe(false);
});
