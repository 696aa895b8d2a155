import type { BarCell } from '../../forms/bar-cell.ts';
import { bars, type BarRow } from '../../forms/bars.ts';
import type { Canvas } from '../../forms/canvas.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const payouts: ChartSpec = {
  id: 'payouts-companies-and-yuan',
  number: '29',
  forms: ['bars'],
  section: '5.2',
  headline:
    'Dividends for 2024 total {dividend-total}; buyback plans carry limits above {buyback-limit|bare}',
  subtitle: 'Ways of returning money: number of companies out of {companies-total} and yuan',
  alt: '{dividend-companies-share|cap} plan cash dividends for 2024 worth {dividend-total}, {dividend-ratio-30-companies} of them at a ratio of {dividend-ratio-30-threshold}, and {interim-dividend-companies} paid interim or pre-festival dividends; {buyback-companies} have buyback or shareholding-increase plans with {buyback-limit}, {loan-buyback-companies} used special loans, with {loan-buyback-limit}.',
  notes: [
    'An outline is an upper limit that companies set themselves, not money spent. What was spent is not in the report.',
    'The report does not say whether the plans paid with special loans are among the others.',
  ],
  rows: [
    ...rowsOf('Dividends', [
      ['dividend-companies', 'Cash dividend for 2024', 'dividend-companies-share'],
      ['dividend-yuan', 'Cash dividends for 2024', 'dividend-total'],
      ['ratio-30', 'Dividend ratio of {dividend-ratio-30-threshold}', 'dividend-ratio-30-companies'],
      ['ratio-30-yuan', 'Dividends at a ratio of {dividend-ratio-30-threshold}', null],
      ['interim', 'Interim or pre-festival dividend', 'interim-dividend-companies'],
      ['interim-yuan', 'Interim or pre-festival dividends', null],
    ]),
    ...rowsOf('Buybacks and larger holdings', [
      ['buyback-companies', 'Buyback or shareholding-increase plan', 'buyback-companies'],
      ['buyback-yuan', 'Upper limit of these plans', 'buyback-limit'],
      ['loan-companies', 'Plans paid with special loans', 'loan-buyback-companies'],
      ['loan-yuan', 'Upper limit of plans with special loans', 'loan-buyback-limit'],
    ]),
    ...rowsOf('Total', [['all', 'All companies', 'companies-total']]),
  ],
  draw: (drawing, canvas) => {
    const ticks = [0, 20e9, 40e9].map((value) => ({
      value,
      label: value === 20e9 ? '20' : `¥${value / 1e9}${value ? 'bn' : ''}`,
    }));
    const companies = canvas.wide
      ? { text: 'Companies' }
      : drawing.remark('Upper bars: companies, of {companies-total}', 'all');
    return bars(
      {
        panels: [
          boardPanel(drawing, canvas, companies, [300]),
          {
            title: {
              text: canvas.wide
                ? 'Yuan; outlined: an upper limit'
                : 'Lower bars: yuan; outlined: an upper limit',
            },
            domain: [0, 75e9],
            ticks,
          },
        ],
        groups: [
          {
            title: 'Dividends',
            rows: [
              row(drawing, canvas, 'dividend-companies', 'dividend-yuan'),
              row(drawing, canvas, 'ratio-30', 'ratio-30-yuan'),
              row(drawing, canvas, 'interim', 'interim-yuan'),
            ],
          },
          {
            title: 'Buybacks and larger holdings',
            rows: [
              row(drawing, canvas, 'buyback-companies', 'buyback-yuan'),
              row(drawing, canvas, 'loan-companies', 'loan-yuan'),
            ],
          },
        ],
      },
      canvas,
    );
  },
};

function row(drawing: Drawing, { wide }: Canvas, companies: string, yuan: string): BarRow {
  const amount: BarCell = { ...drawing.named(yuan), quantity: drawing.quantity(yuan), tone: 'hue' };
  return { label: drawing.label(companies), cells: [onBoard(drawing, companies, { noun: !wide }), amount] };
}
