import { bars, type BarRow } from '../../forms/bars.ts';
import type { Tone } from '../../forms/canvas.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const topTenGrowth: ChartSpec = {
  id: 'top-ten-v-board-growth',
  number: '04',
  forms: ['bars'],
  section: '1.2',
  headline:
    'The ten largest companies grew sales {top-ten-revenue-growth}; the whole board grew {revenue-total-growth}',
  subtitle: 'Year-on-year growth in 2024, ten largest companies by market value and all {companies-total}',
  alt: 'Ten largest companies: revenue up {top-ten-revenue-growth}, net profit up {top-ten-profit-growth}. Whole board: revenue up {revenue-total-growth}; no growth rate of net profit is printed.',
  notes: ['The ten are part of the board, so its own rate already contains theirs.'],
  rows: [
    ...rowsOf('Revenue', [
      ['top10-revenue', 'Ten largest: revenue', 'top-ten-revenue-growth'],
      ['board-revenue', 'Whole board: revenue', 'revenue-total-growth'],
      ['board-revenue-level', 'Whole board: revenue in yuan', 'revenue-total'],
    ]),
    ...rowsOf('Net profit', [
      ['top10-profit', 'Ten largest: net profit', 'top-ten-profit-growth'],
      ['board-profit', 'Whole board: net profit', null],
      ['board-profit-level', 'Whole board: net profit in yuan', 'net-profit-total'],
    ]),
  ],
  draw: (drawing, canvas) => {
    const ticks = [0, 10, 20, 30].map((value) => ({
      value,
      label: value % 30 === 0 ? `${value}%` : `${value}`,
    }));
    const revenue = drawing.remark('on {revenue-total}', 'board-revenue-level');
    const profit = drawing.remark('only the total, {net-profit-total}', 'board-profit-level');
    return bars(
      {
        panels: [{ domain: [0, 30], ticks }],
        groups: [
          {
            title: 'Revenue',
            rows: [
              row(drawing, 'top10-revenue', 'Ten largest', 'hue'),
              row(drawing, 'board-revenue', 'Whole board', 'neutral', revenue),
            ],
          },
          {
            title: 'Net profit',
            rows: [
              row(drawing, 'top10-profit', 'Ten largest', 'hue'),
              row(drawing, 'board-profit', 'Whole board', 'neutral', profit),
            ],
          },
        ],
      },
      canvas,
    );
  },
};

function row(
  drawing: Drawing,
  key: string,
  label: string,
  tone: Tone,
  note?: ReturnType<Drawing['remark']>,
): BarRow {
  return {
    label,
    cells: [{ ...drawing.named(key), quantity: drawing.quantity(key), tone, ...(note && { note }) }],
  };
}
