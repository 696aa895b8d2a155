import { bars } from '../../forms/bars.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const institutionalHoldings: ChartSpec = {
  id: 'institutional-holdings',
  number: '32',
  forms: ['bars'],
  section: '6.2',
  headline:
    'Institutions hold {institutional-holdings-share} of the board; funds alone hold {fund-holdings-share}',
  subtitle: 'Share of STAR Market holdings by kind of investor at the end of March 2025, %',
  alt: 'Floors for shares of holdings at the end of March 2025: all institutions {institutional-holdings-share}, funds {fund-holdings-share}, worth {fund-holdings} and {fund-holdings-growth} more than a year before, long-term funds {long-term-funds-holdings-share}, overseas professional institutions {overseas-holdings-share}.',
  notes: [
    'Every share is a floor and the kinds may overlap, so they do not add up. The bases differ too: funds by market value as we read it, the others by holdings or positions.',
    'Long-term funds are those of social security, insurance and annuities. The wording leaves open whether their share is for each kind or for all together.',
  ],
  rows: [
    ...rowsOf('Share', [
      ['institutions', 'All institutional investors', 'institutional-holdings-share'],
      ['funds', 'Funds', 'fund-holdings-share'],
      ['long-term', 'Long-term funds', 'long-term-funds-holdings-share'],
      ['overseas', 'Overseas institutions', 'overseas-holdings-share'],
    ]),
    ...rowsOf('Funds', [
      ['fund-value', 'Value of fund holdings', 'fund-holdings'],
      ['fund-growth', 'Value of fund holdings, growth in a year', 'fund-holdings-growth'],
      ['fund-before', 'Value of fund holdings a year before', 'fund-holdings-before'],
    ]),
    ...rowsOf('Accounts', [
      ['accounts', 'Active accounts of professional institutions', 'institutional-accounts'],
    ]),
  ],
  draw: ({ named, quantity, label, remark }, canvas) => {
    const cell = (key: string) => ({ ...named(key), quantity: quantity(key), tone: 'hue' as const });
    const part = (key: string) => ({ label: label(key), inset: true, cells: [cell(key)] });
    const value = remark('worth {fund-holdings}', 'fund-value');
    return bars(
      {
        panels: [
          {
            domain: [0, 100],
            ticks: [
              { value: 0, label: '0%' },
              { value: 50, label: '50' },
              { value: 100, label: '100%' },
            ],
            track: 100,
          },
        ],
        groups: [
          {
            title: '',
            rows: [
              { label: label('institutions'), cells: [cell('institutions')] },
              { ...part('funds'), cells: [{ ...cell('funds'), note: value }] },
              part('long-term'),
              part('overseas'),
            ],
          },
        ],
        foot: [
          remark('Funds: +{fund-holdings-growth} in a year', 'fund-growth'),
          remark('from {fund-holdings-before} a year before', 'fund-before'),
          remark('Professional institutions: {institutional-accounts|noun}', 'accounts'),
        ],
      },
      canvas,
    );
  },
};
