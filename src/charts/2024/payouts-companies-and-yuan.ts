import { bars, type BarRow } from '../../forms/bars.ts';
import { stack } from '../../forms/canvas.ts';
import { remarks } from '../../forms/remark.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { billions, ticks } from '../ticks.ts';

interface Row {
  /** keys of the rows that count companies, and that state what they paid or may pay */
  count: string;
  sum: string;
}

const ROWS: Record<string, Row[]> = {
  Dividends: [
    { count: 'dividend-companies', sum: 'dividend-yuan' },
    { count: 'ratio-30', sum: 'ratio-30-yuan' },
    { count: 'interim', sum: 'interim-yuan' },
  ],
  'Buybacks and larger holdings': [
    { count: 'buyback-companies', sum: 'buyback-yuan' },
    { count: 'loan-companies', sum: 'loan-yuan' },
  ],
};

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
  questions: [
    {
      ask: 'Is most of the profit paid out?',
      answer:
        'It looks so beside {net-profit-total}. But losses lower that total, so those who pay earned more than it says.',
    },
    {
      ask: 'Do the same companies pay and buy back?',
      answer:
        'Some must: {dividend-companies-share} pay and {buyback-companies} have plans, which adds up to more than all {companies-total}. How many is not said.',
    },
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
    const groups = (cellsOf: (row: Row) => BarRow['cells']) =>
      Object.entries(ROWS).map(([title, rows]) => ({
        title,
        rows: rows.map((row) => ({ label: drawing.label(row.count), cells: cellsOf(row) })),
      }));
    const titles = [
      drawing.text('Companies, of {companies-total}'),
      'Yuan; outlined: an upper limit',
    ] as const;
    const companies = boardPanel(drawing, canvas, { text: titles[0] }, [300]);
    const yuan = {
      title: { text: titles[1] },
      domain: [0, 75e9] as const,
      ticks: ticks([0, 20e9, 40e9], billions),
    };
    const count = ({ count }: Row) => {
      const share = drawing.quantity(count)?.unit === 'percent';
      return onBoard(drawing, count, { noun: share || !canvas.wide });
    };
    const sum = ({ sum }: Row) => drawing.row(sum);
    if (canvas.wide)
      return bars({ panels: [companies, yuan], groups: groups((row) => [count(row), sum(row)]) }, canvas);
    const below = [
      bars({ panels: [companies], ordered: true, groups: groups((row) => [count(row)]) }, canvas),
      bars({ panels: [yuan], ordered: true, groups: groups((row) => [sum(row)]) }, canvas),
    ];
    const titled = below.map((each, index) => stack([remarks([{ text: titles[index]! }], canvas), each], 8));
    return stack(titled, 28);
  },
};
