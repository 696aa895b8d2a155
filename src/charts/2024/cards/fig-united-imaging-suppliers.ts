import { bars } from '../../../forms/bars.ts';
import { decimal } from '../../../lib/number/number.ts';
import type { CardSpec } from '../../card.ts';
import { plainBars } from '../../plain-bars.ts';

export const unitedImagingSuppliers: CardSpec = {
  id: 'fig-united-imaging-suppliers',
  section: '1.2',
  headline:
    'United Imaging has {united-imaging-suppliers|noun}, {united-imaging-little-giants} of them “little giants”',
  alt: 'Bars: United Imaging is said to have brought up {united-imaging-suppliers|noun} in China, of which {united-imaging-little-giants} carry the “little giant” title.',
  rows: [
    { key: 'suppliers', group: '', label: 'Suppliers', figure: 'united-imaging-suppliers' },
    { key: 'little-giants', group: '', label: '“Little giants”', figure: 'united-imaging-little-giants' },
  ],
  draw: (drawing, canvas) => {
    const ticks = [0, 500, 1000].map((value) => ({ value, label: decimal(value) }));
    return bars(plainBars(drawing, ['suppliers', 'little-giants'], { domain: [0, 1750], ticks }), canvas);
  },
};
