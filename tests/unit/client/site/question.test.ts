import { expect, it } from 'vitest';
import { answers, asked } from '../../../../src/client/site/question.ts';

const SMIC = {
  text: 'SMIC 中芯国际 688981 Integrated circuits: wafer foundry',
  exchange: 'sse-star-market',
  chapter: '1|2|13',
};

it('asked reads a query, and passes over what it cannot read', () => {
  expect(asked('?q=chip+maker&exchange=hkex')).toEqual({ q: 'chip maker', exchange: 'hkex' });
  expect(asked('')).toEqual({});
  expect(asked('?%E0%A4%A&q=%')).toMatchObject({ q: '%' });
});

it.each([
  [{}, true],
  [{ q: '' }, true],
  [{ q: 'smic' }, true],
  [{ q: '  WAFER   smic ' }, true],
  [{ q: '中芯' }, true],
  [{ q: '688' }, true],
  [{ q: 'smic laser' }, false],
  [{ exchange: 'sse-star-market' }, true],
  [{ exchange: 'hkex' }, false],
  [{ exchange: '' }, true],
  [{ chapter: '2' }, true],
  [{ chapter: '3' }, false],
  [{ q: 'smic', chapter: '6' }, false],
])('answers %o: %s', (question, answered) => {
  expect(answers(SMIC, question)).toBe(answered);
});

it('answers nothing for a choice that the entry does not know', () => {
  expect(answers(SMIC, { colour: 'red' })).toBe(false);
});
