import { bars } from '../../../forms/bars.ts';
import type { CardSpec } from '../../card.ts';
import { rowsOf } from '../../rows.ts';
import { percent, ticks } from '../../ticks.ts';

export const piotechGrowth: CardSpec = {
  id: 'fig-piotech-since-listing',
  section: '1.3',
  headline:
    'Piotech is said to have grown {piotech-revenue-compound-growth} a year in revenue and {piotech-profit-compound-growth} in profit',
  alt: 'Compound growth of Piotech since before listing, as the report states it: revenue {piotech-revenue-compound-growth|noun}, net profit {piotech-profit-compound-growth|noun}.',
  rows: rowsOf('', [
    ['revenue', 'Revenue', 'piotech-revenue-compound-growth'],
    ['profit', 'Net profit', 'piotech-profit-compound-growth'],
  ]),
  draw: ({ row }, canvas) => {
    const title = { text: 'Compound rate a year, since listing' };
    const panel = { title, domain: [0, 150] as const, ticks: ticks([0, 50, 100], percent) };
    return bars({ panels: [panel], rows: ['revenue', 'profit'].map(row) }, canvas);
  },
};
