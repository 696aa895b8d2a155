import { bars } from '../../forms/bars.ts';
import { stack } from '../../forms/canvas.ts';
import { dumbbell } from '../../forms/dumbbell.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { billions, percent, ticks } from '../ticks.ts';
import { twoYears } from '../two-years.ts';

export const oneCompany: ChartSpec = {
  id: 'totals-that-one-company-turns',
  number: '42',
  forms: ['bars', 'dumbbell'],
  section: '3.2',
  headline:
    'Biokin’s one licence turned three totals: without it biopharma lost {biopharma-net-profit-without-biokin|abs}',
  subtitle: 'Three totals of the report with and without Biokin, whose own accounts others print, 2024',
  alt: 'Net profit of biopharma was {biopharma-net-profit}, without Biokin {biopharma-net-profit-without-biokin}. The loss of the companies listed at a loss went from {unprofitable-net-loss-2023} to {unprofitable-net-loss}, without Biokin from {unprofitable-net-loss-2023-without-biokin} to {unprofitable-net-loss-without-biokin}. Revenue of innovative drug companies grew {innovative-drug-revenue-growth}, without Biokin {innovative-drug-revenue-growth-without-biokin}.',
  notes: [
    'Biokin earned {biokin-net-profit-2024}, {biokin-net-profit-rise-2024} more than in the year before, as a drug maker abroad paid it for a licence. Its accounts count profit attributable to owners; whether the report’s totals do is not said of each.',
    'Biokin is counted among the companies listed at a loss, the biopharma companies and, as we read it, the innovative drug companies.',
  ],
  questions: [
    {
      ask: 'Will the licence pay again?',
      answer:
        'Not said. It was a payment for a right, not the sale of drugs, so a year without it may look quite different.',
    },
    {
      ask: 'Does the report mention it?',
      answer: 'No. It prints the totals as they are and names Biokin for other things.',
    },
  ],
  rows: [
    ...rowsOf('Net profit of the biopharma companies', [
      ['biopharma', 'As printed', 'biopharma-net-profit'],
      ['biopharma-without', 'Without Biokin', 'biopharma-net-profit-without-biokin'],
    ]),
    ...rowsOf('Net loss of the companies listed at a loss', [
      ['loss-2023', 'With Biokin, 2023', 'unprofitable-net-loss-2023'],
      ['loss-2024', 'With Biokin, 2024', 'unprofitable-net-loss'],
      ['loss-change', 'With Biokin, change', 'unprofitable-net-loss-change'],
      ['without-2023', 'Without Biokin, 2023', 'unprofitable-net-loss-2023-without-biokin'],
      ['without-2024', 'Without Biokin, 2024', 'unprofitable-net-loss-without-biokin'],
      ['without-change', 'Without Biokin, change', 'unprofitable-net-loss-change-without-biokin'],
    ]),
    ...rowsOf('Revenue growth of the innovative drug companies', [
      ['drugs', 'As printed', 'innovative-drug-revenue-growth'],
      ['drugs-without', 'Without Biokin', 'innovative-drug-revenue-growth-without-biokin'],
    ]),
  ],
  draw: (drawing, canvas) => {
    const { row } = drawing;
    const loss = (key: string, label: string, change: string) =>
      twoYears(drawing, key, label, drawing.remark(change, `${key}-change`));
    const profit = bars(
      {
        panels: [{ domain: [-1e9, 4e9], ticks: ticks([-1e9, 0, 2e9, 4e9], billions) }],
        rows: [
          { ...row('biopharma'), label: 'Net profit, biopharma' },
          { ...row('biopharma-without'), label: 'The same without Biokin' },
        ],
      },
      canvas,
    );
    const losses = dumbbell(
      {
        domain: [0, 25e9],
        ticks: ticks([0, 10e9, 20e9], billions),
        rows: [
          loss('loss', 'Net loss, listed at a loss', '{unprofitable-net-loss-change}'),
          loss('without', 'The same without Biokin', '{unprofitable-net-loss-change-without-biokin}'),
        ],
      },
      canvas,
    );
    const growth = bars(
      {
        panels: [{ domain: [0, 60], ticks: ticks([0, 20, 40, 60], percent) }],
        rows: [
          { ...row('drugs'), label: 'Revenue growth, innovative drugs' },
          { ...row('drugs-without'), label: 'The same without Biokin' },
        ],
      },
      canvas,
    );
    return stack([profit, losses, growth], 28);
  },
};
