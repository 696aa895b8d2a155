import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { figure, knownFigures, type Figure } from '../../../src/data/figure.ts';
import { readNumbers, valueOf } from '../../../src/data/printed/printed-number.ts';
import { words, type Wording } from '../../../src/lib/number/quantity.ts';
import { charts } from '../drawings.ts';
import { records } from '../../../src/charts/files.ts';
import { standsOn, workedOut } from './written-formula.ts';

const edition = openEdition('2024');
const derived = [...edition.derived.keys()].map((id) => [id] as const);
/** All but those of which the report says in words which side is open. */
const bounded = derived.filter(([id]) => !edition.derived.get(id)!.qualifier.endsWith('_than'));
const FORMS: Wording['form'][] = ['short', 'prose', 'exact', 'full'];

/** The least difference that binary arithmetic cannot account for. */
function close(value: number): number {
  return 1e-9 * Math.abs(value);
}

/** What a formula calls 1: per cent and points are fractions there. */
function terms({ unit }: Figure): number {
  return /percent/.test(unit) ? 100 : 1;
}

/** A number that rounds to what is printed, `at` of the way through all that do; an open side goes a long way. */
function roundingTo(printed: Figure, at: number): number {
  const { low, high } = printed.bounds;
  const size = Math.abs(printed.value) || 1;
  const from = low ?? (high === null ? printed.value - size / 2 : high / 4);
  const to = high ?? (low === null ? printed.value + size / 2 : low * 4);
  return (from + (to - from) * at) / terms(printed);
}

/** A value of a derived fact, from numbers that its printed ones may stand for. */
function possible(id: string): fc.Arbitrary<number> {
  const parts = standsOn(edition, id);
  const work = workedOut(edition, id);
  const at = fc.double({ min: 0, max: 1, noNaN: true });
  return fc
    .array(fc.oneof(at, fc.constantFrom(0, 1)), { minLength: parts.length, maxLength: parts.length })
    .map((where) => {
      const given = parts.map((part, index) => [part, roundingTo(figure(edition, part), where[index]!)]);
      return work(Object.fromEntries(given) as Record<string, number>) * terms(figure(edition, id));
    });
}

/** The numbers that words say, in base units, each with a unit of its last digit. */
function said(text: string): { value: number; step: number }[] {
  const plain = text
    .replaceAll('\u00a0', ' ')
    .replace(/(\d)(tn|bn|m)\b/g, (_, digit: string, letters: string) => {
      return `${digit} ${{ tn: 'trillion', bn: 'billion', m: 'million' }[letters]}`;
    });
  // Of two sides: one is once the other.
  if (/^equal\b/.test(plain)) return [{ value: 1, step: 0 }];
  const sign = plain.includes('−') ? -1 : 1;
  return readNumbers(plain.replaceAll(/[−¥ƒ×]|per 100 .*/g, '')).map((number, at, all) => {
    const power = number.power || (at < all.length - 1 ? 0 : number.power);
    const decimals = number.digits.split('.')[1]?.length ?? 0;
    return { value: sign * valueOf({ digits: number.digits, power }), step: 10 ** (power - decimals) };
  });
}

it.each([
  ['more than ¥1.42 trillion', 1.42e12, 1e10],
  ['−¥80.3bn', -80.3e9, 1e8],
  ['30.3%', 30.3, 0.1],
  ['3.54×', 3.54, 0.01],
])('said reads of %s the number %d, which may be off by %d', (text, value, step) => {
  expect(said(text)).toEqual([{ value: expect.closeTo(value, 9), step: expect.closeTo(step, 9) }]);
});

it.each(bounded)('no numbers that round to the printed ones take %s out of its bounds', (id) => {
  const { low, high } = figure(edition, id).bounds;
  const inBounds = (value: number) =>
    (low === null || value >= low - close(low)) && (high === null || value <= high + close(high));
  fc.assert(fc.property(possible(id), inBounds), { numRuns: 300 });
});

it.each(bounded)('some numbers that round to the printed ones take %s to each of its bounds', (id) => {
  const { low, high } = figure(edition, id).bounds;
  const parts = standsOn(edition, id);
  const work = workedOut(edition, id);
  const uncertain = parts.filter((part) => {
    const { bounds } = figure(edition, part);
    return bounds.low === null || bounds.low !== bounds.high;
  });
  const at = new Map(parts.map((part) => [part, 0]));
  const result = () => {
    const given = parts.map((part) => [part, roundingTo(figure(edition, part), at.get(part)!)]);
    return work(Object.fromEntries(given) as Record<string, number>) * terms(figure(edition, id));
  };
  const results = [1, -1].map((sign) => {
    let best = result();
    for (let moved = true; moved;) {
      moved = false;
      for (const part of uncertain) {
        at.set(part, 1 - at.get(part)!);
        const other = result();
        if (sign * (other - best) > 0) [best, moved] = [other, true];
        else at.set(part, 1 - at.get(part)!);
      }
    }
    return best;
  });
  if (low !== null) expect(Math.abs(Math.min(...results) - low)).toBeLessThanOrEqual(close(low) + 1e-12);
  if (high !== null) expect(Math.abs(Math.max(...results) - high)).toBeLessThanOrEqual(close(high) + 1e-12);
});

/** A unit of the last digit of a number; zeros at the end of a whole one are none. */
function lastDigit(value: number): number {
  const [whole = '', decimals = ''] = String(Math.abs(value)).split('.');
  return 10 ** (decimals ? -decimals.length : /0*$/.exec(whole)![0].length);
}

/** Whether a sentence with this figure is true of a number that it may be. */
function isTrue(text: string, { hedge, value: stated, computed }: Figure, value: number): boolean {
  const [first, second] = said(text);
  const way = stated < 0 ? -1 : 1;
  const [size, number] = [way * value, way * first!.value];
  const slack = close(value) + 1e-12;
  if (hedge === 'more_than' || hedge === 'at_least') return size >= number - slack;
  if (hedge === 'less_than' || hedge === 'nearly') return size <= number + slack;
  if (hedge === 'range') return first!.value <= value + slack && value <= second!.value + slack;
  // Zeros at the end of what is printed may be habit; those of what we compute are digits.
  const step = computed ? first!.step : Math.max(first!.step, lastDigit(first!.value));
  return Math.abs(value - first!.value) <= step * 1.00001 + slack;
}

it.each(bounded)('whatever %s is said as is true of all that the printed digits allow', (id) => {
  const found = figure(edition, id);
  if (found.bounds.low === null && found.bounds.high === null) return expect(found.hedge).toBe('about');
  const texts = FORMS.map((form) => words({ ...found, noun: '' }, form && { form }));
  fc.assert(
    fc.property(possible(id), fc.constantFrom(...texts), (value, text) => isTrue(text, found, value)),
    { numRuns: 300 },
  );
});

it.each(knownFigures(edition).map((id) => [id] as const))(
  'the words for %s are true of both its bounds',
  (id) => {
    const found = figure(edition, id);
    const ends = [found.bounds.low, found.bounds.high].filter((end) => end !== null);
    // A rank and a number that counts in tenths are said by a word, or with a zero that is no digit.
    if (found.unit === 'rank' || id === 'companies-profit-growing-share') return;
    for (const form of FORMS) {
      const text = words({ ...found, noun: '' }, form && { form });
      expect(
        ends.filter((end) => !isTrue(text, found, end)),
        text,
      ).toEqual([]);
    }
  },
);

it.each(charts.map((chart) => [chart.id, chart] as const))(
  'the rows of %s lie within their own bounds',
  (_, chart) => {
    for (const { id, value, low, high, qualifier } of records(chart)) {
      if (value === null || qualifier === 'range') continue;
      const off = [low, high].filter((end) => end !== null).map((end) => Math.abs(end - value));
      if (qualifier === 'exact')
        expect([id, Math.max(...off) <= lastDigit(value) * 1.00001]).toEqual([id, true]);
      if (['more_than', 'at_least'].includes(qualifier))
        expect([id, low! >= value, high]).toEqual([id, true, null]);
      if (['less_than', 'nearly'].includes(qualifier))
        expect([id, high! <= value, low]).toEqual([id, true, null]);
    }
  },
);
