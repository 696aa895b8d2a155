import { bars } from '../../forms/bars.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const companiesByResult: ChartSpec = {
  id: 'companies-by-2024-result',
  number: '01',
  forms: ['bars'],
  section: '1.1',
  headline:
    '{companies-record-revenue} of {companies-total} companies, {record-revenue-share}, set a revenue record in 2024',
  subtitle: 'Number of companies reporting each result for 2024, against all {companies-total} on the board',
  alt: 'Bars against a total of {companies-total}: {companies-revenue-growing-share} grew revenue, {companies-record-revenue} set a revenue record, {companies-revenue-up-50} grew revenue by {companies-revenue-up-50-threshold}; {companies-profit-growing-share} grew net profit, {companies-loss-to-profit} turned a loss into a profit and {companies-profit-doubled} doubled their profit; {non-gaap-companies} published non-GAAP figures.',
  notes: [
    'The groups overlap and do not add up; companies with non-GAAP figures are a separate count.',
    'The report has two different groups of {companies-revenue-up-50|noun}: these grew sales by {companies-revenue-up-50-threshold}; another {unprofitable-companies} were unprofitable when they listed.',
  ],
  questions: [
    {
      ask: 'Did as many companies earn more as sold more?',
      answer:
        'Fewer: net profit grew at {companies-profit-growing-share|noun}, revenue at {companies-revenue-growing-share}.',
    },
    {
      ask: 'A record since when?',
      answer:
        'The report does not say. The board itself opened in 2019, so most of these companies have few published years to beat.',
    },
    {
      ask: 'How many companies made a loss?',
      answer:
        'Not said. Those that left a loss behind are counted, {companies-loss-to-profit}; those that fell into it are not.',
    },
  ],
  rows: [
    ...rowsOf('Revenue', [
      ['revenue-up', 'Revenue grew', 'companies-revenue-growing-share'],
      ['revenue-record', 'Record revenue', 'companies-record-revenue'],
      ['record-share', 'Record revenue, share of the board', 'record-revenue-share'],
      ['revenue-up-50', 'Revenue up {companies-revenue-up-50-threshold}', 'companies-revenue-up-50'],
    ]),
    ...rowsOf('Net profit', [
      ['profit-up', 'Net profit grew', 'companies-profit-growing-share'],
      ['loss-to-profit', 'Loss turned into profit', 'companies-loss-to-profit'],
      ['profit-doubled', 'Profit doubled', 'companies-profit-doubled'],
    ]),
    ...rowsOf('Disclosure', [['non-gaap', 'Published non-GAAP figures', 'non-gaap-companies']]),
    ...rowsOf('Total', [['all', 'All companies', 'companies-total']]),
  ],
  draw: (drawing, canvas) => {
    const note = drawing.remark('{record-revenue-share} of the board', 'record-share');
    const bar = (key: string) => onBoard(drawing, key);
    return bars(
      {
        panels: [boardPanel(drawing, canvas)],
        groups: [
          {
            title: 'Revenue',
            rows: [bar('revenue-up'), { ...bar('revenue-record'), note }, bar('revenue-up-50')],
          },
          { title: 'Net profit', rows: [bar('profit-up'), bar('loss-to-profit'), bar('profit-doubled')] },
          { title: 'Disclosure', rows: [bar('non-gaap')] },
        ],
      },
      canvas,
    );
  },
};
