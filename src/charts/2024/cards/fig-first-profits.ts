import { bars } from '../../../forms/bars.ts';
import { yuan } from '../../../lib/number/number.ts';
import type { CardSpec } from '../../card.ts';
import { plainBars } from '../../plain-bars.ts';
import { rowsOf } from '../../rows.ts';

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
  draw: (drawing, canvas) => {
    const ticks = [0, 500e6].map((value) => ({ value, label: value ? yuan(value, 'short') : '0' }));
    return bars(plainBars(drawing, ['losses', 'sicc', 'piotech'], { domain: [0, 1e9], ticks }), canvas);
  },
};
