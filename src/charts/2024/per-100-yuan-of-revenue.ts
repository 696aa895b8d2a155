import type { BarGroup } from '../../forms/bars.ts';
import { enlargement } from '../../forms/enlargement.ts';
import { ACROSS } from '../across.ts';
import type { ChartSpec, Drawing, RowSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

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
  rows: [
    ...Object.entries(GROUPS).flatMap(([group, flows]) =>
      flows.map(([id, label]): RowSpec => ({ key: id, group, label, figure: `${id}-per-100` })),
    ),
    ...rowsOf('Whole', [['revenue', 'Revenue of all companies', 'revenue-total']]),
  ],
  draw: (drawing, canvas) => {
    const [whole, ...part] = Object.entries(GROUPS).map(([title, flows]) => group(drawing, title, flows));
    const ticks = [0, 25, 50, 75].map((value) => ({ value, label: `${value}` }));
    const all = { value: WHOLE, label: `¥${WHOLE}`, named: drawing.named('revenue') };
    return enlargement(
      {
        whole: {
          panels: [{ domain: [0, WHOLE], track: WHOLE, ticks: [...ticks, all] }],
          groups: [whole!],
        },
        part: {
          panels: [
            {
              domain: [0, PART],
              ticks: [0, 1, 2, 3, PART].map((value) => ({
                value,
                label: value === PART ? `¥${value}` : `${value}`,
              })),
            },
          ],
          groups: part,
        },
        words: `the first ¥${PART}, enlarged`,
      },
      canvas,
    );
  },
};

function group(drawing: Drawing, title: string, flows: readonly (readonly [string, string])[]): BarGroup {
  const rows = flows.map(([key]) => {
    const cell = { ...drawing.named(key), quantity: drawing.quantity(key), tone: 'hue' as const };
    return { label: drawing.label(key), cells: [cell] };
  });
  return { title, rows };
}
