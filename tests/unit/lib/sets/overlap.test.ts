import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { family, type CountedSet } from '../../../../src/lib/sets/family.ts';
import { overlap } from '../../../../src/lib/sets/overlap.ts';
import { commonCounts } from './every-family.ts';

function counted(id: string, low: number, high = low, part_of = '', apart = ''): CountedSet {
  return { id, low, high, part_of, apart };
}

function bounds(whole: number, sets: CountedSet[], ids = sets.map(({ id }) => id)) {
  const { least, greatest, why } = overlap(family(whole, sets), ids);
  return [least, greatest, why];
}

describe('overlap, by hand', () => {
  test.each<[string, number, CountedSet[], [number, number, string], string[]?]>([
    ['two halves may miss each other', 10, [counted('a', 5), counted('b', 5)], [0, 5, 'free']],
    ['7 and 6 of 10 have 3 in common', 10, [counted('a', 7), counted('b', 6)], [3, 6, 'crowded']],
    [
      'with bounds: the lows crowd, the highs limit',
      10,
      [counted('a', 7, 9), counted('b', 5, 8)],
      [2, 8, 'crowded'],
    ],
    ['an open end is the whole', 10, [counted('a', 4, 99), counted('b', 3, 99)], [0, 10, 'free']],
    ['a part is in what holds it', 10, [counted('a', 7), counted('b', 4, 5, 'a')], [4, 5, 'inside']],
    [
      '18 and 16 among the same 20',
      586,
      [counted('p', 20), counted('a', 18, 18, 'p'), counted('b', 16, 16, 'p')],
      [14, 16, 'crowded'],
      ['a', 'b'],
    ],
    [
      'the rest is apart',
      586,
      [counted('p', 20), counted('a', 18, 18, 'p', 'b'), counted('b', 2, 2, 'p', 'a')],
      [0, 0, 'apart'],
      ['a', 'b'],
    ],
    [
      'three of 8 among 10 have 4 in common',
      10,
      [counted('a', 8), counted('b', 8), counted('c', 8)],
      [4, 8, 'crowded'],
    ],
    [
      'three of 6 among 10 may have none, though every two have 2',
      10,
      [counted('a', 6), counted('b', 6), counted('c', 6)],
      [0, 6, 'free'],
    ],
    [
      'a third set in a smaller room',
      10,
      [counted('p', 6), counted('a', 5, 5, 'p'), counted('b', 5, 5, 'p'), counted('c', 8)],
      [2, 5, 'crowded'],
      ['a', 'b', 'c'],
    ],
  ])('%s', (_, whole, sets, expected, ids) => {
    expect(bounds(whole, sets, ids)).toEqual(expected);
  });

  test('sets that cannot be are refused', () => {
    expect(() => family(10, [counted('a', 3), counted('b', 4, 9, 'a')])).toThrow(
      '“a” has at least 4 and at most 3',
    );
    expect(() => family(10, [counted('a', 3, 3, 'c', 'b'), counted('b', 4), counted('c', 9)])).toThrow(
      '“a” and “b” are apart, but not parts of one set',
    );
    expect(() => family(10, [counted('a', 3, 3, 'b'), counted('b', 4, 9, 'a')])).toThrow(
      '“a” is a part of itself',
    );
  });
});

const WHOLE = 5;
const range = fc
  .tuple(fc.nat(WHOLE), fc.nat(WHOLE))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** Four sets: each stands in the whole or in one before it, and the last two may be apart. */
const families = fc
  .tuple(fc.array(range, { minLength: 4, maxLength: 4 }), fc.nat(1), fc.nat(2), fc.nat(3), fc.boolean())
  .map(([sizes, ...at]) => {
    const names = ['', 'a', 'b', 'c'];
    const [second, third, fourth, apart] = at;
    const together = apart && names[third] === names[fourth];
    return [
      counted('a', ...sizes[0]!),
      counted('b', ...sizes[1]!, names[second]),
      counted('c', ...sizes[2]!, names[third], together ? 'd' : ''),
      counted('d', ...sizes[3]!, names[fourth], together ? 'c' : ''),
    ];
  });

describe('overlap, against every family that fits', () => {
  it.each([
    [['a', 'b']],
    [['b', 'c']],
    [['a', 'd']],
    [['c', 'd']],
    [['a', 'b', 'c']],
    [['b', 'c', 'd']],
    [['a', 'c', 'd']],
  ])(
    'of %s says the least, the greatest, and that all between are possible',
    (ids) => {
      fc.assert(
        fc.property(families, (sets) => {
          const possible = commonCounts(WHOLE, sets, ids);
          if (possible.length === 0) return;
          const { least, greatest } = overlap(family(WHOLE, sets), ids);
          const between = Array.from({ length: greatest - least + 1 }, (_, at) => least + at);
          expect(possible).toEqual(between);
        }),
        { numRuns: 400, seed: 586 },
      );
    },
    60_000,
  );
});

const two = fc.tuple(range, range);

describe('overlap', () => {
  it('is never wider where a bound is closer', () => {
    fc.assert(
      fc.property(two, ([[low, high], other]) => {
        fc.pre(low < high);
        const wide = overlap(family(WHOLE, [counted('a', low, high), counted('b', ...other)]), ['a', 'b']);
        const close = overlap(family(WHOLE, [counted('a', low + 1, high), counted('b', ...other)]), [
          'a',
          'b',
        ]);
        expect(close.least).toBeGreaterThanOrEqual(wide.least);
        expect(close.greatest).toBeLessThanOrEqual(wide.greatest);
      }),
    );
  });

  it('of three is within that of any two', () => {
    fc.assert(
      fc.property(two, range, ([one, other], third) => {
        const all = family(WHOLE, [counted('a', ...one), counted('b', ...other), counted('c', ...third)]);
        const [pair, three] = [overlap(all, ['a', 'b']), overlap(all, ['a', 'b', 'c'])];
        expect(three.least).toBeLessThanOrEqual(pair.least);
        expect(three.greatest).toBeLessThanOrEqual(pair.greatest);
      }),
    );
  });

  it('does not hang on the order in which sets are named', () => {
    fc.assert(
      fc.property(
        families,
        fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 2, maxLength: 3 }),
        (sets, ids) => {
          if (commonCounts(WHOLE, sets, ids).length === 0) return;
          const all = family(WHOLE, sets);
          expect(overlap(all, ids)).toEqual(overlap(all, ids.toReversed()));
        },
      ),
      { numRuns: 50 },
    );
  });
});
