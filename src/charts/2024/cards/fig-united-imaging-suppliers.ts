import { bars } from '../../../forms/bars.ts';
import type { CardSpec } from '../../card.ts';
import { rowsOf } from '../../rows.ts';
import { ticks } from '../../ticks.ts';

export const unitedImagingSuppliers: CardSpec = {
  id: 'fig-united-imaging-suppliers',
  section: '1.2',
  headline:
    'United Imaging has brought up {united-imaging-suppliers|noun}, {united-imaging-little-giants} of them “little giants”',
  alt: 'Bars: United Imaging is said to have brought up {united-imaging-suppliers|noun} in China, of which {united-imaging-little-giants} carry the “little giant” title.',
  rows: rowsOf('', [
    ['suppliers', 'Suppliers', 'united-imaging-suppliers'],
    ['little-giants', '“Little giants”', 'united-imaging-little-giants'],
  ]),
  draw: ({ row }, canvas) => {
    const panel = { domain: [0, 1750] as const, ticks: ticks([0, 500, 1000]) };
    return bars({ panels: [panel], rows: ['suppliers', 'little-giants'].map(row) }, canvas);
  },
};
