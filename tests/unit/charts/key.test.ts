import { expect, it } from 'vitest';
import { chartKey, wholeKey } from '../../../src/charts/key.ts';
import { charts } from '../drawings.ts';

function keyOf(id: string) {
  return chartKey(charts.find((chart) => chart.id === id)!);
}

/** What the key beside each chart explains; charts that are not here have none. */
const KEYS: Record<string, string[]> = {
  'companies-by-2024-result': ['more-than', 'nearly', 'allowed'],
  'share-of-companies-growing-2023-2024': ['nearly', 'range', 'allowed', 'computed'],
  'beigene-adjusted-operating-profit': ['computed'],
  'top-ten-v-board-growth': ['allowed', 'not-printed'],
  'top-ten-since-listing': ['computed'],
  'private-companies-since-listing': ['more-than'],
  'private-cash-v-revenue-growth': ['range', 'allowed', 'computed'],
  'unprofitable-at-listing-sales-and-losses': ['about', 'computed'],
  'shedding-the-u-mark': ['computed'],
  'fifth-standard-companies': ['more-than'],
  'rd-spending-v-net-profit': ['more-than', 'allowed', 'computed'],
  'researchers-and-patents': ['nearly', 'about', 'computed'],
  'import-substitution-to-world-first': ['more-than'],
  'overseas-revenue-share-and-growth': ['allowed', 'computed'],
  'overseas-reach-company-counts': ['more-than'],
  'industry-growth-contributions': ['computed'],
  'innovative-drug-sales-v-losses': ['computed'],
  'innovative-drug-share-of-biopharma': ['allowed', 'computed'],
  'biopharma-approvals': ['more-than'],
  'equipment-and-materials-breadth': ['nearly', 'not-printed'],
  'companies-by-industry': ['more-than', 'nearly'],
  'reform-and-reporting-calendar': ['not-printed'],
  'capital-raised-and-planned': ['more-than', 'allowed', 'computed'],
  'action-plan-coverage': ['more-than'],
  'payouts-companies-and-yuan': ['more-than', 'nearly', 'upper-limit', 'not-printed'],
  'esg-report-coverage': ['computed'],
  'index-family-and-assets': ['computed'],
  'institutional-holdings': ['more-than'],
  'concentration-value-v-turnover': ['more-than', 'computed'],
  'all-growth-rates': ['range', 'computed'],
  'company-counts-v-586': ['more-than', 'nearly', 'allowed'],
  'yuan-amounts-log-scale': ['more-than', 'nearly', 'allowed'],
  'per-100-yuan-of-revenue': ['more-than', 'upper-limit', 'computed'],
  'board-without-solar': ['computed'],
  'totals-that-one-company-turns': ['about', 'computed'],
  'net-profit-by-release': ['about', 'computed', 'elsewhere'],
  'fifth-set-revenue-as-others-print': ['more-than', 'computed', 'elsewhere'],
  'printed-v-implied': ['more-than', 'about', 'computed', 'not-printed'],
};

it.each(charts.map((chart) => [chart.id, chart] as const))(
  'chartKey of %s names just the edges and fills that it draws',
  (id, chart) => {
    expect(chartKey(chart).map((entry) => entry.id)).toEqual(KEYS[id] ?? []);
  },
);

it('chartKey says what an edge or a fill means', () => {
  expect(keyOf('payouts-companies-and-yuan').map((entry) => entry.words)).toEqual([
    'more than: open end',
    'nearly: ends short of the cap',
    'upper limit, not an amount',
    'not printed',
  ]);
});

it('chartKey leaves a chart alone that is a key itself', () => {
  expect(keyOf('how-exact-is-the-report')).toEqual([]);
});

it('chartKey shows a point where the chart draws points', () => {
  const computed = keyOf('unprofitable-at-listing-sales-and-losses').at(-1);
  expect(computed!.swatch).toContain('<circle class="point computed"');
});

it('wholeKey draws every kind of number another way, none without words', () => {
  const key = wholeKey();
  const drawings = key.map(({ id, swatch }) => swatch.replaceAll(`key-${id}`, ''));
  expect(new Set(drawings).size).toBe(key.length);
  expect(key.map(({ words }) => words.split(/[:,]/)[0])).toEqual([
    'exact',
    'more than',
    'nearly',
    'about',
    'between its two ends',
    'hatched to scale',
    'upper limit',
    'ƒ computed by us',
    '‡ printed by others',
    'not printed',
  ]);
});

it('chartKey gives every swatch of a page ids of its own', () => {
  const ids = charts.flatMap((chart) =>
    chartKey(chart).flatMap(({ swatch }) => swatch.match(/id="[^"]+"/g) ?? []),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
