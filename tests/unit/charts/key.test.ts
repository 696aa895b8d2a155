import { expect, it } from 'vitest';
import { chartKey, wholeKey } from '../../../src/charts/key.ts';
import { charts } from '../drawings.ts';

function keyOf(id: string) {
  return chartKey(charts.find((chart) => chart.id === id)!);
}

it.each([
  ['foundry-world-ranks', []],
  ['industry-growth-contributions', ['ƒ computed by us']],
  ['companies-by-2024-result', ['more than: open end', 'nearly: ends short of the cap']],
  ['top-ten-v-board-growth', ['not printed']],
  [
    'payouts-companies-and-yuan',
    ['more than: open end', 'nearly: ends short of the cap', 'upper limit, not an amount', 'not printed'],
  ],
])('chartKey of %s names just the edges and fills that it draws', (id, words) => {
  expect(keyOf(id).map((entry) => entry.words)).toEqual(words);
});

it('chartKey leaves a chart alone that is a key itself', () => {
  expect(keyOf('how-exact-is-the-report')).toEqual([]);
});

it('chartKey shows a point where the chart draws points', () => {
  const [computed] = keyOf('unprofitable-at-listing-sales-and-losses');
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
    'upper limit',
    'ƒ computed by us',
    'not printed',
  ]);
});

it('chartKey gives every swatch of a page ids of its own', () => {
  const ids = charts.flatMap((chart) =>
    chartKey(chart).flatMap(({ swatch }) => swatch.match(/id="[^"]+"/g) ?? []),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
