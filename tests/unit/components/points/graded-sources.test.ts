import { expect, it } from 'vitest';
import { GRADES } from '../../../../src/components/points/graded-sources.ts';

it('GRADES goes from the best sources to the weakest, each with a name and whom it holds', () => {
  expect(Object.values(GRADES).map(({ name, whom }) => `${name}: ${whom}`)).toEqual([
    'official: the exchange, state agencies and companies’ own filings',
    'named media: newspapers and news services, often by way of a mirror',
    'data vendor: sellers of data, and digests that name their source',
    'unnamed: authors and brokers without a name, and reposts',
  ]);
});
