import { bars, placed, type BarsSpec } from '../../forms/bars.ts';
import { stack } from '../../forms/canvas.ts';
import { ruler } from '../../forms/ruler.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { percent, ticks } from '../ticks.ts';

export const researchSpending: ChartSpec = {
  id: 'rd-spending-v-net-profit',
  number: '11',
  forms: ['bars', 'ruler'],
  section: '2.1',
  headline: 'R&D spending was {rd-per-profit|prose} the net profit of all companies together',
  subtitle: 'R&D investment and net profit of all companies, 2024, and growth of R&D',
  alt: 'R&D investment of {rd-total} is {rd-per-profit} of the net profit of {net-profit-total}; the report’s own phrase is {rd-to-profit-multiple}. R&D grew {rd-growth} in 2024 against {rd-compound-growth|noun} over {rd-compound-growth-years-threshold|noun}.',
  notes: [
    'Chinese state media print the multiple as {xinhua-rd-to-profit-multiple|prose}, which the totals bear out; the English phrase seems to count what research cost beyond the profit, {rd-excess-per-profit|prose} as much.',
    'The report’s “{rd-to-profit-multiple}” is true, but its own totals give {rd-per-profit}; it may have meant {rd-to-profit-multiple|bare} more, which comes close.',
    'The median company put {rd-intensity-median} of its revenue into R&D; all companies together put {rd-intensity-aggregate}. {rd-intensity-companies|noun,cap} stayed above {rd-intensity-threshold|bare} for {rd-intensity-years-threshold|noun}.',
  ],
  questions: [
    {
      ask: 'Is research paid out of this profit?',
      answer:
        'No. Most of it is a cost that comes off before profit; the multiple only sets both side by side.',
    },
    {
      ask: 'Why is the multiple so high?',
      answer: 'Also because profit is low: {net-profit-total} on {revenue-total} of revenue.',
    },
    {
      ask: 'Is research growing faster than before?',
      answer:
        'Slower: {rd-growth} in 2024, against {rd-compound-growth} a year over {rd-compound-growth-years-threshold|noun}.',
    },
  ],
  rows: [
    ...rowsOf('Level', [
      ['rd', 'R&D investment', 'rd-total'],
      ['profit', 'Net profit', 'net-profit-total'],
    ]),
    ...rowsOf('Ratio', [
      ['claim', 'R&D as a multiple of profit, as printed', 'rd-to-profit-multiple'],
      ['ratio', 'R&D as a multiple of profit, from the totals', 'rd-per-profit'],
    ]),
    ...rowsOf('Growth of R&D', [
      ['growth', 'In 2024', 'rd-growth'],
      ['cagr', 'Compound, a year, over {rd-compound-growth-years-threshold|noun}', 'rd-compound-growth'],
    ]),
    ...rowsOf('Share of revenue', [
      ['median', 'R&D of the median company', 'rd-intensity-median'],
      ['aggregate', 'R&D of all companies together', 'rd-intensity-aggregate'],
    ]),
  ],
  draw: ({ row, figure, remark, value }, canvas) => {
    const rates: BarsSpec = {
      panels: [{ domain: [0, 15], ticks: ticks([0, 5, 10, 15], percent) }],
      groups: [
        { title: 'Growth of R&D', rows: [row('growth'), row('cagr')] },
        { title: 'R&D as a share of revenue', rows: [row('median'), row('aggregate')] },
      ],
    };
    const levels = ruler(
      {
        long: figure('rd'),
        short: { ...figure('profit'), tone: 'neutral' },
        ratio: { ...remark('goes {rd-per-profit|prose} into R&D', 'ratio'), said: true },
        claim: {
          ...remark('the report’s phrase: “{rd-to-profit-multiple|prose}”', 'claim'),
          times: value('rd-to-profit-multiple'),
          stated: figure('claim').quantity,
        },
        left: placed(rates, canvas)[0]!.place(0),
      },
      canvas,
    );
    return stack([levels, bars(rates, canvas)], 28);
  },
};
