import { slope } from '../../forms/slope.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const drugSalesAndLosses: ChartSpec = {
  id: 'innovative-drug-sales-v-losses',
  number: '19',
  forms: ['slope'],
  section: '3.2',
  headline:
    'Innovative-drug makers’ sales rose {innovative-drug-revenue-growth} while their losses fell {innovative-drug-net-loss-change|abs}',
  subtitle:
    'Revenue and net loss of {innovative-drug-companies} innovative drug companies in 2024, indexed to 2023',
  alt: 'From the same base in 2023, the revenue of {innovative-drug-companies} innovative drug companies rose by {innovative-drug-revenue-growth} to an index of {innovative-drug-revenue-index}, or {innovative-drug-revenue}, and their net loss fell by {innovative-drug-net-loss-change|abs} to {innovative-drug-net-loss-index}.',
  notes: ['The net loss is smaller, not gone, and its amount is not printed.'],
  questions: [
    {
      ask: 'Is it many companies, or a few?',
      answer:
        'In part a single company: without Biokin, which sold a licence, sales grew {innovative-drug-revenue-growth-without-biokin}.',
    },
    {
      ask: 'Why do both lines start together?',
      answer: 'What was sold and lost in 2023 is set to the same mark. Slopes compare, amounts do not.',
    },
  ],
  rows: [
    ...rowsOf('Revenue', [
      ['revenue-index', 'Revenue, index', 'innovative-drug-revenue-index'],
      ['revenue-growth', 'Revenue, growth', 'innovative-drug-revenue-growth'],
      ['revenue', 'Revenue 2024', 'innovative-drug-revenue'],
      ['revenue-2023', 'Revenue 2023', 'innovative-drug-revenue-2023'],
    ]),
    ...rowsOf('Net loss', [
      ['loss-index', 'Net loss, index', 'innovative-drug-net-loss-index'],
      ['loss-change', 'Net loss, change', 'innovative-drug-net-loss-change'],
    ]),
    ...rowsOf('Context', [
      ['companies', 'Innovative drug companies', 'innovative-drug-companies'],
      ['biopharma-profit', 'All biopharma: net profit', 'biopharma-net-profit'],
    ]),
  ],
  draw: ({ figure, remark }, canvas) =>
    slope(
      {
        from: '2023',
        to: '2024',
        base: 100,
        most: 150,
        series: [
          {
            ...figure('revenue-index'),
            label: 'Revenue',
            notes: [
              remark('+{innovative-drug-revenue-growth}', 'revenue-growth'),
              remark('to {innovative-drug-revenue}', 'revenue'),
              remark('from {innovative-drug-revenue-2023}', 'revenue-2023'),
            ],
          },
          {
            ...figure('loss-index'),
            label: 'Net loss',
            notes: [remark('{innovative-drug-net-loss-change}', 'loss-change'), { text: 'still a loss' }],
            tone: 'neutral',
          },
        ],
        foot: [
          remark('{innovative-drug-companies|noun}', 'companies'),
          remark('all biopharma companies: net profit of {biopharma-net-profit}', 'biopharma-profit'),
        ],
      },
      canvas,
    ),
};
