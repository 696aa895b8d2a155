import { expect, it } from 'vitest';
import { chartKey, firstKey, wholeKey } from '../../../src/charts/key.ts';
import { canvases } from '../../../src/forms/canvas.ts';
import { keyBlock } from '../../../src/pictures/key-block.ts';
import { all, number, parse, piece } from '../drawing.ts';
import { charts } from '../drawings.ts';
import { textBoxes } from '../text-boxes.ts';

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
    'hatched end: more than the number',
    'hatched and stopped: nearly the number',
    'empty: a limit, not an amount',
    'dotted outline: not printed',
  ]);
});

it.each<[id: string, words: string]>([
  ['equipment-and-materials-breadth', 'arrowhead to the left: nearly the number'],
  ['action-plan-coverage', 'dashed squares: more than the number'],
  ['board-without-solar', 'ƒ, dashed ring: computed by us'],
  ['researchers-and-patents', 'ƒ, dots: computed by us'],
  ['totals-that-one-company-turns', 'ƒ, dots or dashed ring: computed by us'],
])('chartKey of %s says what to look for on the marks that it draws: %s', (id, words) => {
  expect(keyOf(id).map((entry) => entry.words)).toContain(words);
});

it('chartKey says of no drawing of points or squares what only a bar has', () => {
  for (const chart of charts) {
    const { traits } = chart.draw(canvases(chart.id).wide).body;
    const words = chartKey(chart).map((entry) => entry.words);
    if (!traits.has('bars')) expect(words.join()).not.toMatch(/hatched end|stop/);
    if (!traits.has('points')) expect(words.join()).not.toMatch(/arrowhead|ring/);
  }
});

it('chartKey draws each sign no wider than it is, so that its own words are the nearest', () => {
  for (const { swatch, words } of [...charts.flatMap(chartKey), ...wholeKey(), ...firstKey()]) {
    const root = parse(swatch);
    const ends = [
      ...all(root, 'rect')
        .filter((rect) => !rect.closest('pattern'))
        .map((rect) => number(rect, 'x') + number(rect, 'width')),
      ...all(root, 'circle')
        .filter((circle) => !circle.closest('pattern'))
        .map((circle) => number(circle, 'cx') + number(circle, 'r')),
      ...all(root, 'path').flatMap((path) => rightEnds(path.getAttribute('d')!)),
    ];
    const room = number(root, 'width') - Math.max(...ends);
    expect([words, room >= 0 && room <= 3]).toEqual([words, true]);
  }
});

/** Px of the right end of each step of a path made of M, H, h, l and what goes up or down. */
function rightEnds(d: string): number[] {
  let x = 0;
  return [...d.matchAll(/([MHhlm])(-?[\d.]+)/g)].map(([, step, px]) => {
    x = step === 'M' || step === 'H' ? Number(px) : x + Number(px);
    return x;
  });
}

it('keyBlock sets a sign 6 px from its words and 24 px from the next', () => {
  const chart = charts.find(({ id }) => id === 'share-of-companies-growing-2023-2024')!;
  const root = piece(keyBlock(chart, canvases('key').wide)!.body);
  const widths = chartKey(chart).map(({ swatch }) => number(parse(swatch), 'width'));
  const boxes = textBoxes(root);
  const begins = boxes.map(({ left }, index) => left - 6 - widths[index]!);
  expect(begins[0]).toBe(0);
  expect(begins[1]).toBeCloseTo(boxes[0]!.right + 24, 1);
});

it('chartKey leaves a chart alone that is a key itself', () => {
  expect(keyOf('how-exact-is-the-report')).toEqual([]);
});

it('chartKey shows a point where the chart draws points', () => {
  const computed = keyOf('unprofitable-at-listing-sales-and-losses').at(-1);
  expect(computed!.swatch).toMatch(/<circle [^>]*fill-opacity="0.3"[^>]*stroke-dasharray="3 2"/);
});

it('wholeKey draws every kind of number another way, none without words', () => {
  const key = wholeKey();
  const drawings = key.map(({ id, swatch }) => swatch.replaceAll(`key-${id}`, ''));
  expect(new Set(drawings).size).toBe(key.length);
  expect(key.map(({ name }) => name)).toEqual([
    'exact',
    'more than the number',
    'nearly the number',
    'about the number',
    'between two numbers',
    'what the digits allow',
    'a limit, not an amount',
    'computed by us',
    'printed by others',
    'not printed',
  ]);
});

it('chartKey gives every swatch of a page ids of its own', () => {
  const ids = charts.flatMap((chart) =>
    chartKey(chart).flatMap(({ swatch }) => swatch.match(/id="[^"]+"/g) ?? []),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
