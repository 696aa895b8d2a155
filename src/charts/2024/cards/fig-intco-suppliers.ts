import { bars } from '../../../forms/bars.ts';
import { decimal } from '../../../lib/number/number.ts';
import type { CardSpec } from '../../card.ts';
import { plainRow } from '../../plain-bars.ts';
import { rowsOf } from '../../rows.ts';

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
  draw: (drawing, canvas) => {
    const trained = plainRow(drawing, 'trained');
    const note = drawing.remark('{intco-suppliers-trained-share} of them', 'trained-share');
    const cells = trained.cells.map((cell) => cell && { ...cell, note });
    const rows = [plainRow(drawing, 'assessed'), { ...trained, cells, inset: true }];
    const ticks = [0, 500, 1000].map((value) => ({ value, label: decimal(value) }));
    return bars({ panels: [{ domain: [0, 1300], ticks }], groups: [{ title: '', rows }] }, canvas);
  },
};
