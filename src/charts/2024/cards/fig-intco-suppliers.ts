import { bars } from '../../../forms/bars.ts';
import type { CardSpec } from '../../card.ts';
import { rowsOf } from '../../rows.ts';
import { ticks } from '../../ticks.ts';

export const intcoSuppliers: CardSpec = {
  id: 'fig-intco-suppliers',
  section: '5.3',
  headline: 'INTCO assessed {intco-suppliers-assessed|noun} and trained {intco-suppliers-trained}',
  alt: 'Bars: INTCO assessed {intco-suppliers-assessed|noun} and trained {intco-suppliers-trained}, {intco-suppliers-trained-share} of them if the trained are among the assessed.',
  rows: rowsOf('', [
    ['assessed', 'Assessed', 'intco-suppliers-assessed'],
    ['trained', 'Trained', 'intco-suppliers-trained'],
    ['trained-share', 'Trained, share of the assessed', 'intco-suppliers-trained-share'],
  ]),
  draw: ({ row, remark }, canvas) => {
    const note = remark('{intco-suppliers-trained-share} of them', 'trained-share');
    const rows = [row('assessed'), { ...row('trained'), inset: true, note }];
    return bars({ panels: [{ domain: [0, 1300], ticks: ticks([0, 500, 1000]) }], rows }, canvas);
  },
};
