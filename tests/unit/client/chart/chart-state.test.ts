import { describe, expect, it } from 'vitest';
import { readState, writeState } from '../../../../src/client/chart/chart-state.ts';

describe('readState', () => {
  it.each<[string, string[], boolean]>([
    ['', [], false],
    ['?highlight=a', ['a'], false],
    ['?highlight=a~b&sort=value', ['a', 'b'], true],
    ['?highlight=a%7Eb', ['a', 'b'], false],
    ['?highlight=a~a~~', ['a'], false],
    ['?highlight=', [], false],
    ['?highlight=__proto__~constructor', ['__proto__', 'constructor'], false],
    ['?highlight=%', ['%'], false],
    ['?highlight=%E0%A4%A', ['\uFFFD%A'], false],
    ['?highlight=a&highlight=b', ['a'], false],
    ['?sort=VALUE', [], false],
    ['?sort=toString', [], false],
    ['?sort', [], false],
    ['?&&==%%%', [], false],
  ])('reads %s', (query, highlight, bySize) => {
    expect(readState(query)).toEqual({ highlight, bySize });
  });

  it('reads a hundred thousand keys in passing', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}`);
    expect(readState(`?highlight=${keys.join('~')}`).highlight).toEqual(keys);
  });
});

describe('writeState', () => {
  it.each<[string, string[], boolean, string]>([
    ['', [], false, ''],
    ['', ['a'], false, '?highlight=a'],
    ['', ['a', 'b'], true, '?highlight=a~b&sort=value'],
    ['?highlight=a&sort=value', [], false, ''],
    ['?from=feed&sort=value', ['a'], false, '?from=feed&highlight=a'],
    ['?highlight=__proto__', ['a'], false, '?highlight=a'],
  ])('writes into %s', (query, highlight, bySize, written) => {
    expect(writeState(query, { highlight, bySize })).toBe(written);
  });

  it.each(['?highlight=a~b', '?sort=value', '?highlight=a&sort=value', ''])(
    'gives back %s as it was',
    (query) => {
      expect(writeState(query, readState(query))).toBe(query);
    },
  );
});
