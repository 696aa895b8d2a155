import { bigNumbers } from '../../../forms/big-numbers.ts';
import type { CardSpec } from '../../card.ts';
import { rowsOf } from '../../rows.ts';

export const smicRevenue: CardSpec = {
  id: 'fig-smic-50bn',
  section: '1.2',
  headline: 'SMIC’s revenue reached {smic-revenue} for the {smic-revenue-first} time',
  alt: 'SMIC had revenue of {smic-revenue} in 2024, for the {smic-revenue-first} time.',
  rows: rowsOf('', [['revenue', 'Revenue', 'smic-revenue']]),
  draw: ({ figure }, canvas) =>
    bigNumbers({ numbers: [{ ...figure('revenue'), label: 'revenue of SMIC in 2024' }] }, canvas),
};
