import { describe, expect, it } from 'vitest';
import { drawnRows } from '../../../../src/client/chart/drawn-rows.ts';
import { isSortable } from '../../../../src/components/chart/sortable.ts';
import { parse } from '../../drawing.ts';
import { charts } from '../../drawings.ts';

describe.each(['wide', 'narrow'] as const)('isSortable (%s)', (width) => {
  it.each(charts.map((chart) => [chart.id, chart] as const))(
    'says of %s what the script finds',
    (_, chart) => {
      const svg = chart.svg(width);
      expect(isSortable(svg)).toBe(drawnRows(parse(svg) as unknown as HTMLElement).length > 0);
    },
  );

  it('finds some that sort and some that do not', () => {
    expect(new Set(charts.map((chart) => isSortable(chart.svg(width))))).toEqual(new Set([true, false]));
  });
});
