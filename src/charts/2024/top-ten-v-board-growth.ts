import { bars } from '../../forms/bars.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { percent, ticks } from '../ticks.ts';

/** The rows whose numbers the headline says. */
const SAID = ['top10-revenue', 'board-revenue'];

export const topTenGrowth: ChartSpec = {
  id: 'top-ten-v-board-growth',
  number: '04',
  forms: ['bars'],
  section: '1.2',
  headline:
    'The ten largest companies grew sales {top-ten-revenue-growth}; the whole board grew {revenue-total-growth}',
  subtitle: 'Year-on-year growth in 2024, ten largest companies by market value and all {companies-total}',
  alt: 'Ten largest companies: revenue up {top-ten-revenue-growth}, net profit up {top-ten-profit-growth}. Whole board: revenue up {revenue-total-growth}; no growth rate of net profit is printed.',
  notes: ['The ten are part of the board, so its own rate already contains theirs.'],
  questions: [
    {
      ask: 'Did all the other companies together shrink?',
      answer:
        'Very likely, unless the ten largest are a tiny part of all sales. How much they sold is not printed, so no rate follows.',
    },
    {
      ask: 'And the profit of the whole board?',
      answer:
        'The report prints no rate. An unnamed analyst estimates a fall of {analyst-net-profit-growth-2024|abs}.',
    },
    {
      ask: 'Are the ten largest a fair sample?',
      answer: 'No. They are picked by market value, and a company that did badly would hardly be among them.',
    },
  ],
  rows: [
    ...rowsOf('Revenue', [
      ['top10-revenue', 'Ten largest: revenue', 'top-ten-revenue-growth'],
      ['board-revenue', 'Whole board: revenue', 'revenue-total-growth'],
      ['board-revenue-level', 'Whole board: revenue in yuan', 'revenue-total'],
    ]),
    ...rowsOf('Net profit', [
      ['top10-profit', 'Ten largest: net profit', 'top-ten-profit-growth'],
      ['board-profit', 'Whole board: net profit', null],
      ['board-profit-level', 'Whole board: net profit in yuan', 'net-profit-total'],
    ]),
  ],
  draw: ({ row, remark }, canvas) => {
    const ten = (key: string) => ({ ...row(key), label: 'Ten largest', said: SAID.includes(key) });
    const board = (key: string, level: string) => ({
      ...row(key),
      label: 'Whole board',
      tone: 'neutral' as const,
      said: SAID.includes(key),
      note: remark(level, `${key}-level`),
    });
    return bars(
      {
        panels: [{ domain: [0, 30], ticks: ticks([0, 10, 20, 30], percent) }],
        groups: [
          { title: 'Revenue', rows: [ten('top10-revenue'), board('board-revenue', 'on {revenue-total}')] },
          {
            title: 'Net profit',
            rows: [ten('top10-profit'), board('board-profit', 'only the total, {net-profit-total}')],
          },
        ],
      },
      canvas,
    );
  },
};
