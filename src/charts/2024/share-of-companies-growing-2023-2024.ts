import { dumbbell } from '../../forms/dumbbell.ts';
import type { ChartSpec } from '../chart.ts';
import { twoYears } from '../two-years.ts';
import { rowsOf } from '../rows.ts';
import { percent, ticks } from '../ticks.ts';

export const shareGrowing: ChartSpec = {
  id: 'share-of-companies-growing-2023-2024',
  number: '02',
  forms: ['dumbbell'],
  section: '1.1',
  headline:
    'Profit growth spread faster than sales growth: up {companies-profit-growing-share-change|prose}, to {companies-profit-growing-share|noun}',
  subtitle: 'Share of companies that reported growth, 2023 (implied) and 2024',
  alt: 'The share of companies with rising net profit was {profit-growing-share-2023} in 2023 and {companies-profit-growing-share} in 2024, up {companies-profit-growing-share-change|prose}; the share with rising revenue went up {companies-revenue-growing-share-change|prose}, from {revenue-growing-share-2023} to {companies-revenue-growing-share}.',
  notes: [
    'The report says “{companies-revenue-growing-share}”, so both ends of that row lie just below their marks; the gap of {companies-revenue-growing-share-change|prose} is exact.',
    'The “{companies-profit-growing-share}” may be a rounder number than the others, so the share of the year before is known only roughly, while the change is printed to the hundredth of a point.',
    'The axis is cut: only the places of the points compare.',
  ],
  questions: [
    {
      ask: 'Do more companies now grow profit than sales?',
      answer:
        'No. Revenue grew at {companies-revenue-growing-share|noun}, net profit at {companies-profit-growing-share}; only the rise was larger for profit.',
    },
    {
      ask: 'Are these the same companies in both years?',
      answer:
        'Not said. The release on 2023 counted {context-2023-companies|noun}, that on 2024 {companies-total}: a share may move by who joined.',
    },
    {
      ask: 'Does a share say how much was gained?',
      answer: 'No. A company that grew by a hair counts as much as a company that grew fast.',
    },
  ],
  rows: [
    ...rowsOf('Net profit', [
      ['profit-2023', 'Net profit grew, 2023', 'profit-growing-share-2023'],
      ['profit-2024', 'Net profit grew, 2024', 'companies-profit-growing-share'],
      ['profit-change', 'Net profit grew, change', 'companies-profit-growing-share-change'],
    ]),
    ...rowsOf('Revenue', [
      ['revenue-2023', 'Revenue grew, 2023', 'revenue-growing-share-2023'],
      ['revenue-2024', 'Revenue grew, 2024', 'companies-revenue-growing-share'],
      ['revenue-change', 'Revenue grew, change', 'companies-revenue-growing-share-change'],
    ]),
  ],
  draw: (drawing, canvas) => {
    const profit = drawing.remark('+{companies-profit-growing-share-change}', 'profit-change');
    const revenue = drawing.remark('+{companies-revenue-growing-share-change}', 'revenue-change');
    return dumbbell(
      {
        domain: [35, 70],
        ticks: ticks([40, 50, 60, 70], percent),
        rows: [
          twoYears(drawing, 'profit', 'Net profit grew', profit),
          twoYears(drawing, 'revenue', 'Revenue grew', revenue),
        ],
      },
      canvas,
    );
  },
};
