import { enlargement } from '../../forms/enlargement.ts';
import { ACROSS } from '../across.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { ticks } from '../ticks.ts';

const WHOLE = 100;
/** How much of the ¥100 the lower bars enlarge, yuan. */
const PART = 4;

const GROUPS = {
  'Of each ¥100': [
    ['overseas-revenue', 'Earned abroad'],
    ['unprofitable-revenue', 'Earned by companies listed at a loss'],
    ['rd-total', 'Spent on R&D'],
  ],
  'For 2024': [
    ['net-profit-total', 'Net profit'],
    ['dividend-total', 'Cash dividends'],
  ],
  'Over other periods': [
    ['buyback-limit', 'Buyback and shareholding-increase plans'],
    ['deals-value', 'Mergers and acquisitions'],
    ['light-asset-financing', 'Share issues, light-asset standard'],
    ['loan-buyback-limit', 'Buyback plans with special loans'],
  ],
} as const;

/** The flows that the headline names are drawn stronger. */
const NAMED = ['rd-total', 'net-profit-total', 'dividend-total'];

export const per100Yuan: ChartSpec = {
  id: 'per-100-yuan-of-revenue',
  number: '37',
  forms: ['enlargement'],
  section: ACROSS,
  headline:
    'Per ¥100 of sales: {rd-total-per-100} on R&D, {net-profit-total-per-100} of profit, {dividend-total-per-100} in dividends',
  subtitle: 'Money flows in the report as yuan for each ¥100 of the revenue of all companies in 2024',
  alt: 'For each ¥100 of 2024 revenue the companies earned {overseas-revenue-per-100} abroad, spent {rd-total-per-100} on research and development, made {net-profit-total-per-100} of net profit and plan {dividend-total-per-100} of dividends; buyback plans carry {buyback-limit-per-100} and deals come to {deals-value-per-100}.',
  notes: [
    'A yardstick, not a budget: dividends are paid out of profit, the sums overlap, and buybacks, deals and share issues run over other periods than the year 2024.',
    'An outline is an upper limit, not money spent.',
  ],
  questions: [
    {
      ask: 'Do these parts add up to the whole?',
      answer:
        'No. They overlap, and wages, materials and taxes, the bulk of what a company pays, are not in the report.',
    },
    {
      ask: 'Is profit what research leaves over?',
      answer: 'It is what all costs leave over, {net-profit-total-per-100}; research is only a part of them.',
    },
  ],
  rows: [
    ...Object.entries(GROUPS).flatMap(([group, flows]) =>
      rowsOf(
        group,
        flows.map(([id, label]) => [id, label, `${id}-per-100`]),
      ),
    ),
    ...rowsOf('Whole', [['revenue', 'Revenue of all companies', 'revenue-total']]),
  ],
  draw: ({ row, named }, canvas) => {
    const [whole, ...part] = Object.entries(GROUPS).map(([title, flows]) => ({
      title,
      rows: flows.map(([key]) =>
        NAMED.includes(key) ? { ...row(key), said: true } : { ...row(key), tone: 'neutral' as const },
      ),
    }));
    const all = { value: WHOLE, label: `¥${WHOLE}`, named: named('revenue') };
    return enlargement(
      {
        whole: {
          panels: [{ domain: [0, WHOLE], track: WHOLE, ticks: [...ticks([0, 25, 50, 75]), all] }],
          groups: [whole!],
        },
        part: {
          panels: [
            { domain: [0, PART], ticks: [...ticks([0, 1, 2, 3]), { value: PART, label: `¥${PART}` }] },
          ],
          groups: part,
        },
        words: `the first ¥${PART}, enlarged`,
      },
      canvas,
    );
  },
};
