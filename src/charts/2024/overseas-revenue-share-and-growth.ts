import { bars } from '../../forms/bars.ts';
import { stack } from '../../forms/canvas.ts';
import { stackedBars } from '../../forms/stacked-bars.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const overseasRevenue: ChartSpec = {
  id: 'overseas-revenue-share-and-growth',
  number: '14',
  forms: ['bars', 'stacked-bars'],
  section: '2.3',
  headline:
    'Overseas sales, {overseas-revenue-share} of revenue, grew {overseas-revenue-growth} while the total grew {revenue-total-growth}',
  subtitle: 'Overseas share of operating revenue, and growth, all companies, 2024',
  alt: 'Overseas revenue of {overseas-revenue} is {overseas-revenue-share} of the board’s {revenue-total}; it grew {overseas-revenue-growth} in 2024 while total revenue grew {revenue-total-growth}.',
  notes: [
    'Whether both growth rates compare the same set of companies is not said, so no rate for sales at home is drawn.',
  ],
  rows: [
    ...rowsOf('Revenue', [
      ['overseas', 'Overseas revenue', 'overseas-revenue'],
      ['share', 'Overseas revenue, share of all', 'overseas-revenue-share'],
      ['rest', 'Revenue other than overseas', 'domestic-revenue'],
      ['total', 'All revenue', 'revenue-total'],
    ]),
    ...rowsOf('Growth', [
      ['overseas-growth', 'Overseas revenue', 'overseas-revenue-growth'],
      ['total-growth', 'All revenue', 'revenue-total-growth'],
    ]),
    ...rowsOf('Margin', [
      ['margin', 'Gross margin on overseas sales, median company', 'overseas-gross-margin-median'],
    ]),
  ],
  draw: ({ named, quantity, text, remark, label }, canvas) => {
    const overseas = quantity('overseas')!;
    const rest = quantity('rest')!;
    const parts = stackedBars(
      {
        total: overseas.value + rest.value,
        rows: [
          {
            title: 'Revenue',
            segments: [
              {
                ...named('overseas'),
                quantity: overseas,
                size: overseas.value,
                tone: 'hue',
                title: 'Overseas',
                value: text('{overseas-revenue}'),
              },
              {
                ...named('rest'),
                quantity: rest,
                size: rest.value,
                tone: 'neutral',
                title: 'The rest',
                value: text('{domestic-revenue}'),
              },
            ],
            notes: [
              remark('Overseas: {overseas-revenue-share}', 'share'),
              remark('All revenue: {revenue-total|full}', 'total'),
            ],
          },
        ],
      },
      canvas,
    );
    const row = (key: string, tone: 'hue' | 'neutral') => ({
      label: label(key),
      cells: [{ ...named(key), quantity: quantity(key), tone }],
    });
    const growth = bars(
      {
        panels: [
          {
            domain: [0, 8],
            ticks: [0, 2, 4, 6, 8].map((value) => ({
              value,
              label: value % 8 === 0 ? `${value}%` : `${value}`,
            })),
          },
        ],
        groups: [
          { title: 'Growth in 2024', rows: [row('overseas-growth', 'hue'), row('total-growth', 'neutral')] },
        ],
        foot: [remark('Median gross margin on overseas sales: {overseas-gross-margin-median}', 'margin')],
      },
      canvas,
    );
    return stack([parts, growth], 28);
  },
};
