import { stack } from '../../forms/canvas.ts';
import { dumbbell } from '../../forms/dumbbell.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { billions, ticks } from '../ticks.ts';
import { twoYears } from '../two-years.ts';

export const unprofitableAtListing: ChartSpec = {
  id: 'unprofitable-at-listing-sales-and-losses',
  number: '08',
  forms: ['dumbbell'],
  section: '1.4',
  headline:
    'Companies that listed at a loss grew sales {unprofitable-revenue-growth} and cut losses by {unprofitable-net-loss-change|abs}',
  subtitle:
    'The {unprofitable-companies|noun} unprofitable when listed: revenue and net loss, 2023 (implied) and 2024',
  alt: 'Revenue of the {unprofitable-companies|noun} that listed without profit rose {unprofitable-revenue-growth} to {unprofitable-revenue}, from an implied {unprofitable-revenue-2023}; their combined net loss fell {unprofitable-net-loss-change|abs} to {unprofitable-net-loss}, from an implied {unprofitable-net-loss-2023}.',
  notes: [
    'Losses have a scale of their own: in length they do not compare with revenue.',
    '{unprofitable-revenue-1bn} of the {unprofitable-companies} sold {unprofitable-revenue-1bn-threshold}.',
  ],
  questions: [
    {
      ask: 'What shrank the losses?',
      answer:
        'Largely a single company: without Biokin, which sold a licence, they fell by {unprofitable-net-loss-change-without-biokin|abs}.',
    },
    {
      ask: 'Are these companies profitable now?',
      answer:
        'Not together: they still lost {unprofitable-net-loss}, though {u-mark-removed|noun} have since earned a profit for a year.',
    },
  ],
  rows: [
    ...rowsOf('Revenue', [
      ['revenue-2023', 'Revenue 2023', 'unprofitable-revenue-2023'],
      ['revenue-2024', 'Revenue 2024', 'unprofitable-revenue'],
      ['revenue-growth', 'Revenue, change', 'unprofitable-revenue-growth'],
    ]),
    ...rowsOf('Net loss', [
      ['loss-2023', 'Net loss 2023', 'unprofitable-net-loss-2023'],
      ['loss-2024', 'Net loss 2024', 'unprofitable-net-loss'],
      ['loss-change', 'Net loss, change', 'unprofitable-net-loss-change'],
    ]),
    ...rowsOf('Context', [['others-profit', 'Net profit of the other companies', 'others-net-profit']]),
  ],
  draw: (drawing, canvas) => {
    const said = (template: string, key: string) => ({ ...drawing.remark(template, key), said: true });
    const growth = said('▲ {unprofitable-revenue-growth}', 'revenue-growth');
    const change = said('▼ {unprofitable-net-loss-change|abs}', 'loss-change');
    // Losses are a tenth of sales: each has a scale of its own, so that both changes are seen.
    const sales = dumbbell(
      {
        domain: [0, 200e9],
        ticks: ticks([0, 100e9, 200e9], billions),
        rows: [twoYears(drawing, 'revenue', 'Revenue', growth)],
      },
      canvas,
    );
    const losses = dumbbell(
      {
        domain: [0, 25e9],
        ticks: ticks([0, 10e9, 20e9], billions),
        rows: [twoYears(drawing, 'loss', 'Net loss', change)],
        foot: drawing.remark(
          'The other {other-companies|noun} earned a net profit of {others-net-profit}',
          'others-profit',
        ),
      },
      canvas,
    );
    return stack([sales, losses], 20);
  },
};
