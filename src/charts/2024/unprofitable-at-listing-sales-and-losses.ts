import { dumbbell, type DumbbellRow } from '../../forms/dumbbell.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import { rowsOf } from '../rows.ts';

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
    '{unprofitable-revenue-1bn} of the {unprofitable-companies} sold {unprofitable-revenue-1bn-threshold}.',
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
  draw: (drawing, canvas) =>
    dumbbell(
      {
        domain: [0, 200e9],
        ticks: [
          { value: 0, label: '¥0' },
          { value: 100e9, label: '100' },
          { value: 200e9, label: '¥200bn' },
        ],
        rows: [
          row(
            drawing,
            'revenue',
            'Revenue',
            drawing.remark('▲ {unprofitable-revenue-growth}', 'revenue-growth'),
          ),
          row(
            drawing,
            'loss',
            'Net loss',
            drawing.remark('▼ {unprofitable-net-loss-change|abs}', 'loss-change'),
          ),
        ],
        foot: drawing.remark(
          'The other {other-companies|noun} earned a net profit of {others-net-profit}',
          'others-profit',
        ),
      },
      canvas,
    ),
};

function row(
  { named, quantity }: Drawing,
  key: string,
  label: string,
  change: DumbbellRow['change'],
): DumbbellRow {
  const end = (year: string) => ({
    ...named(`${key}-${year}`),
    quantity: quantity(`${key}-${year}`)!,
    when: year,
  });
  return { label, before: end('2023'), after: end('2024'), change };
}
