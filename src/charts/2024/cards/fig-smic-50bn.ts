import { bars } from '../../../forms/bars.ts';
import type { CardSpec } from '../../card.ts';
import { rowsOf } from '../../rows.ts';
import { fromZero, ticks } from '../../ticks.ts';

export const smicRevenue: CardSpec = {
  id: 'fig-smic-50bn',
  section: '1.2',
  headline: 'SMIC’s revenue reached {smic-revenue} for the {smic-revenue-first} time',
  alt: 'SMIC had revenue of {smic-revenue} in 2024, for the {smic-revenue-first} time.',
  rows: rowsOf('', [['revenue', 'Revenue', 'smic-revenue']]),
  draw: ({ row, text, value }, canvas) => {
    const panel = {
      domain: [0, 80e9] as const,
      ticks: ticks([0, 25e9, 50e9], fromZero),
      reference: {
        at: value('smic-revenue'),
        text: text('{smic-revenue|bare}, reached for the {smic-revenue-first} time'),
      },
    };
    return bars({ panels: [panel], rows: [{ ...row('revenue'), label: 'SMIC, 2024', said: true }] }, canvas);
  },
};
