import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../src/charts/verdict.ts';
import { countedFigure } from '../../../src/data/figure.ts';
import type { Hedge } from '../../../src/lib/number/hedge.ts';
import { charts } from '../drawings.ts';

const OPEN_BELOW: Hedge[] = ['less_than', 'nearly', 'about'];
const OPEN_ABOVE: Hedge[] = ['more_than', 'at_least', 'about'];
const ratio = (value: number, hedge: Hedge) => {
  const low = OPEN_BELOW.includes(hedge) ? null : value;
  const high = OPEN_ABOVE.includes(hedge) ? null : value;
  return { ...countedFigure(value, ''), hedge, bounds: { low, high } };
};
const PART = [0, 1] as const;
const SAME = [0.9, 1.1] as const;

describe('verdictOf', () => {
  it.each([
    [0.4, 'exact', PART, 'agrees'],
    [1, 'exact', PART, 'agrees'],
    [1.2, 'exact', PART, 'doubtful'],
    [0.4, 'less_than', PART, 'agrees'],
    [1.4, 'less_than', PART, 'open'],
    [0.4, 'more_than', PART, 'open'],
    [1.4, 'more_than', PART, 'doubtful'],
    [0.4, 'about', PART, 'open'],
    [1.4, 'about', PART, 'open'],
    [1, 'exact', SAME, 'agrees'],
    [1, 'about', SAME, 'open'],
    [0.8, 'less_than', SAME, 'doubtful'],
    [1.4, 'nearly', SAME, 'open'],
    [0.8, 'at_least', SAME, 'open'],
  ] as const)('(%s, %s) within %j: %s', (value, hedge, stretch, verdict) => {
    expect(verdictOf(ratio(value, hedge), stretch)).toBe(verdict);
  });

  it('leaves open what the printed digits allow on either side of an end', () => {
    const between = (low: number, high: number) => ({ ...ratio(1, 'exact'), bounds: { low, high } });
    expect(verdictOf(between(0.99, 1), PART)).toBe('agrees');
    expect(verdictOf(between(0.99, 1.01), PART)).toBe('open');
    expect(verdictOf(between(1.001, 1.01), PART)).toBe('doubtful');
  });

  it('leaves open what is not printed', () => {
    expect(verdictOf(null, SAME)).toBe('open');
  });
});

const judging = charts.filter(({ verdicts }) => Object.keys(verdicts).length > 0);

it.each(judging.map((chart) => [chart.id, chart] as const))(
  '%s gives a verdict to each of its rows, groups them by it and counts them in its headline',
  (_, { headline, rows, verdicts }) => {
    expect(rows.map(({ key }) => key).toSorted()).toEqual(Object.keys(verdicts).toSorted());
    for (const { key, group } of rows)
      expect(group).toMatch(new RegExp(`^${verdicts[key]!.verdict}(, we judge)?: `, 'i'));
    const count = (verdict: string) => rows.filter(({ key }) => verdicts[key]!.verdict === verdict).length;
    expect(headline.match(/\d+/g)!.map(Number)).toEqual([
      rows.length,
      count('agrees'),
      count('open'),
      count('doubtful'),
    ]);
  },
);
