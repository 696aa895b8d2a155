import { bars } from '../../forms/bars.ts';
import { stack } from '../../forms/canvas.ts';
import { stackedBars } from '../../forms/stacked-bars.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { percent, ticks } from '../ticks.ts';

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
  questions: [
    {
      ask: 'Did sales at home shrink?',
      answer:
        'By plain arithmetic they did, a little. It holds only if both rates compare the same companies.',
    },
    {
      ask: 'Is business abroad more profitable?',
      answer:
        'No telling: the gross margin of the median company, {overseas-gross-margin-median}, is printed for sales abroad alone.',
    },
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
  draw: ({ row, figure, text, remark }, canvas) => {
    const revenue = {
      title: 'Revenue',
      segments: [
        { ...figure('overseas'), label: 'Overseas', value: text('{overseas-revenue}') },
        {
          ...figure('rest'),
          label: 'The rest',
          value: text('{domestic-revenue}'),
          tone: 'neutral' as const,
        },
      ],
      notes: [
        remark('Overseas: {overseas-revenue-share}', 'share'),
        remark('All revenue: {revenue-total}', 'total'),
      ],
    };
    const growth = bars(
      {
        panels: [{ domain: [0, 8], ticks: ticks([0, 2, 4, 6, 8], percent) }],
        groups: [
          {
            title: 'Growth in 2024',
            rows: [row('overseas-growth'), { ...row('total-growth'), tone: 'neutral' }],
          },
        ],
        foot: [remark('Median gross margin on overseas sales: {overseas-gross-margin-median}', 'margin')],
      },
      canvas,
    );
    return stack([stackedBars({ rows: [revenue] }, canvas), growth], 28);
  },
};
