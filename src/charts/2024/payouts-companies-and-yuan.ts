import { bars } from '../../forms/bars.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { billions, ticks } from '../ticks.ts';

export const payouts: ChartSpec = {
  id: 'payouts-companies-and-yuan',
  number: '29',
  forms: ['bars'],
  section: '5.2',
  headline:
    'Dividends for 2024 total {dividend-total}; buyback plans carry limits above {buyback-limit|bare}',
  subtitle: 'Dividends, buybacks and raised holdings: number of companies out of {companies-total}, and yuan',
  alt: '{dividend-companies-share|cap} plan cash dividends for 2024 worth {dividend-total}, {dividend-ratio-30-companies} of them at a ratio of {dividend-ratio-30-threshold}, and {interim-dividend-companies} paid interim or pre-festival dividends; {buyback-companies} have buyback or shareholding-increase plans with {buyback-limit}, {loan-buyback-companies} used special loans, with {loan-buyback-limit}.',
  notes: [
    'An outline is an upper limit set by a company or a shareholder, not money spent. A raised holding pays nothing to other shareholders. What was spent is not in the report.',
    'The report does not say whether the plans paid with special loans are among the others, nor whether the dividends counted as interim or pre-festival had to be both.',
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
    const companies = canvas.wide
      ? { text: 'Companies' }
      : drawing.remark('Upper bars: companies, of {companies-total}', 'all');
    const yuan = canvas.wide
      ? 'Yuan; outlined: an upper limit'
      : 'Lower bars: yuan; outlined: an upper limit';
    const row = (count: string, sum: string) => ({
      label: drawing.label(count),
      cells: [onBoard(drawing, count, { noun: !canvas.wide }), drawing.row(sum)],
    });
    return bars(
      {
        panels: [
          boardPanel(drawing, canvas, companies, [300]),
          { title: { text: yuan }, domain: [0, 75e9], ticks: ticks([0, 20e9, 40e9], billions) },
        ],
        groups: [
          {
            title: 'Dividends',
            rows: [
              row('dividend-companies', 'dividend-yuan'),
              row('ratio-30', 'ratio-30-yuan'),
              row('interim', 'interim-yuan'),
            ],
          },
          {
            title: 'Buybacks and larger holdings',
            rows: [row('buyback-companies', 'buyback-yuan'), row('loan-companies', 'loan-yuan')],
          },
        ],
      },
      canvas,
    );
  },
};
