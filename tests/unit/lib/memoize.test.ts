import { expect, it, vi } from 'vitest';
import { memoize, memoizeLast } from '../../../src/lib/memoize.ts';

it('memoize works out each answer once, undefined too', () => {
  const make = vi.fn((key: string) => (key === 'none' ? undefined : key.length));
  const length = memoize(make);
  expect(['four', 'none', 'four', 'none'].map(length)).toEqual([4, undefined, 4, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});

it('memoize tells objects apart by what they are, not by what they hold', () => {
  const copy = memoize((given: { name: string }) => ({ ...given }));
  const [one, other] = [{ name: 'a' }, { name: 'a' }];
  expect(copy(one)).toBe(copy(one));
  expect(copy(one)).not.toBe(copy(other));
});

it('memoize asks again where there was no answer but an error', () => {
  let calls = 0;
  const fail = memoize((key: string) => {
    calls += 1;
    throw new Error(key);
  });
  expect(() => fail('a')).toThrow(new Error('a'));
  expect(() => fail('a')).toThrow(new Error('a'));
  expect(calls).toBe(2);
});

it('memoizeLast works out an answer again only where another was asked for between', () => {
  const make = vi.fn((key: string) => (key === 'none' ? undefined : key.length));
  const length = memoizeLast(make);
  expect(['four', 'four', 'none', 'none', 'four'].map(length)).toEqual([4, 4, undefined, undefined, 4]);
  expect(make).toHaveBeenCalledTimes(3);
});
