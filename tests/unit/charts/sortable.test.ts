import { expect, it } from 'vitest';
import { isSortable } from '../../../src/charts/sortable.ts';
import { drawnRows } from '../../../src/client/chart/drawn-rows.ts';
import { parse } from '../drawing.ts';
import { charts } from '../drawings.ts';

it.each(charts.map((chart) => [chart.id, chart] as const))(
  'isSortable says of %s what the script finds at either width',
  (_, chart) => {
    const rows = (['wide', 'narrow'] as const).flatMap((width) => drawnRows(parse(chart.svg(width))));
    expect(isSortable(chart)).toBe(rows.length > 0);
  },
);

it('isSortable finds the charts of many rows that stand in another order than that of their size', () => {
  expect(charts.filter(isSortable).map(({ id }) => id)).toEqual([
    'companies-by-2024-result',
    'chip-segment-growth',
    'all-growth-rates',
    'company-counts-v-586',
    'yuan-amounts-log-scale',
    'printed-v-implied',
  ]);
});

it.each(charts.filter(isSortable).map((chart) => [chart.id, chart] as const))(
  '%s stands in groups, as the choice of its order says, the largest first in each',
  (_, chart) => {
    for (const width of ['wide', 'narrow'] as const) {
      const rows = [...parse(chart.svg(width)).querySelectorAll<SVGElement>('.row')];
      const groups = [...Map.groupBy(rows, (row) => row.parentElement!.parentElement!).values()];
      expect(groups.length).toBeGreaterThan(1);
      for (const group of groups) {
        const values = group.map(({ dataset }) => Number(dataset['value'] ?? -Infinity));
        expect(values).toEqual(values.toSorted((a, b) => b - a));
      }
    }
  },
);
