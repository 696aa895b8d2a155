import { expect, test } from 'vitest';
import { waysToAsk } from '../../../../src/client/search/question.ts';

test.each([
  [
    'how many companies lost money',
    ['companies loss', 'companies lost money', 'how many companies lost money'],
  ],
  ['who grew most?', ['growth', 'grew most', 'who grew most?']],
  ['how much dividends', ['dividends', 'how much dividends']],
  ['SMIC', ['SMIC']],
  ['the biggest companies', ['the biggest companies', 'largest companies', 'biggest companies']],
  ['what', ['what']],
])('“%s” is put to the index in these ways', (query, ways) => {
  expect(waysToAsk(query)).toEqual(ways);
});
