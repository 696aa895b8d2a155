import { bars } from '../../forms/bars.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { percent, ticks } from '../ticks.ts';

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
    'Xinhua put the whole board at {xinhua-board-value-2024} at the end of 2024. The printed share of it would be {fund-holdings-by-board-value}, so the sum for funds seems to be well above its floor.',
    'Every share is a floor and the kinds may overlap, so they do not add up. The bases differ too: funds by market value as we read it, the others by holdings or positions.',
    'Long-term funds include those of social security, insurance and annuities. The wording leaves open whether their share is for each kind or for all together.',
  ],
  questions: [
    {
      ask: 'Did funds buy more shares?',
      answer:
        'Not said. The value of their holdings grew {fund-holdings-growth}, which higher prices alone can bring.',
    },
    {
      ask: 'Who holds the rest?',
      answer: 'Not printed, nor who counts as an institution.',
    },
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
  draw: ({ row, remark }, canvas) => {
    const part = (key: string) => ({ ...row(key), inset: true });
    return bars(
      {
        panels: [{ domain: [0, 100], ticks: ticks([0, 50, 100], percent), track: 100 }],
        rows: [
          row('institutions'),
          { ...part('funds'), note: remark('worth {fund-holdings}', 'fund-value') },
          part('long-term'),
          part('overseas'),
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
