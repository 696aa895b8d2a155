import { bars } from '../../../forms/bars.ts';
import type { CardSpec } from '../../card.ts';
import { rowsOf } from '../../rows.ts';
import { fromZero, ticks } from '../../ticks.ts';

export const firstProfits: CardSpec = {
  id: 'fig-first-profits',
  section: '1.4',
  headline: 'SICC and Piotech went from losses to profits',
  alt: 'After losses whose amounts are not printed, SICC made {sicc-net-profit} of net profit and Piotech {piotech-net-profit}.',
  rows: [
    ...rowsOf('Before', [['losses', 'Earlier losses', null]]),
    ...rowsOf('Net profit in 2024', [
      ['sicc', 'SICC', 'sicc-net-profit'],
      ['piotech', 'Piotech', 'piotech-net-profit'],
    ]),
  ],
  draw: ({ row }, canvas) => {
    const panel = { domain: [0, 1e9] as const, ticks: ticks([0, 500e6], fromZero) };
    return bars({ panels: [panel], rows: ['losses', 'sicc', 'piotech'].map(row) }, canvas);
  },
};
