import { bars } from '../../forms/bars.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { percent, ticks } from '../ticks.ts';

export const privateCash: ChartSpec = {
  id: 'private-cash-v-revenue-growth',
  number: '07',
  forms: ['bars'],
  section: '1.3',
  headline:
    'Private companies’ cash receipts grew {private-cash-received-growth}, {private-cash-lead-over-revenue|prose} faster than sales',
  subtitle: 'Private companies: year-on-year growth in 2024 of cash from customers and of revenue',
  alt: 'Cash received by private companies rose {private-cash-received-growth} to {private-cash-received}, {private-cash-lead-over-revenue|prose} more than revenue, which if it is their own grew by {private-revenue-growth}.',
  notes: [
    'Whose revenue it compares with the report does not say; we read it as that of private companies. The gap is printed without a decimal, so the computed rate is rough.',
  ],
  questions: [
    {
      ask: 'Does more cash mean more profit?',
      answer:
        'No. Receipts also rise when old bills are paid, and what private companies earned is not printed.',
    },
    {
      ask: 'Did private companies outgrow the board?',
      answer:
        'By our reading yes, {private-revenue-growth} against {revenue-total-growth}. Our rate rests on how we read a sentence.',
    },
  ],
  rows: [
    ...rowsOf('Growth', [
      ['cash', 'Cash received, growth', 'private-cash-received-growth'],
      ['revenue', 'Revenue, growth', 'private-revenue-growth'],
      ['gap', 'Lead of cash over revenue', 'private-cash-lead-over-revenue'],
    ]),
    ...rowsOf('Level', [
      ['cash-2023', 'Cash received, 2023', 'private-cash-received-2023'],
      ['cash-2024', 'Cash received, 2024', 'private-cash-received'],
    ]),
  ],
  draw: ({ row, remark }, canvas) => {
    const gap = remark('the report prints only the gap, {private-cash-lead-over-revenue}', 'gap');
    return bars(
      {
        panels: [{ domain: [0, 5], ticks: ticks([0, 1, 2, 3, 4, 5], percent) }],
        rows: [
          { ...row('cash'), label: 'Cash received' },
          { ...row('revenue'), label: 'Revenue', note: gap },
        ],
        foot: [
          remark('Cash received in 2023: {private-cash-received-2023}', 'cash-2023'),
          remark('in 2024: {private-cash-received}', 'cash-2024'),
        ],
      },
      canvas,
    );
  },
};
