import { waffle } from '../../../forms/waffle.ts';
import type { CardSpec } from '../../card.ts';
import { rowsOf } from '../../rows.ts';

export const ronbayLead: CardSpec = {
  id: 'fig-ronbay-lead',
  section: '2.3',
  headline: 'Ronbay’s ternary material led the world in shipments for {ronbay-leading-years|noun} running',
  alt: 'A row of squares for years: shipments of Ronbay’s ternary material led the world for {ronbay-leading-years|noun} in a row; which years is not printed.',
  rows: rowsOf('', [['years', 'Years in the lead', 'ronbay-leading-years']]),
  draw: ({ figure, text, value }, canvas) => {
    const years = value('ronbay-leading-years');
    const panel = {
      ...figure('years'),
      value: text('{ronbay-leading-years|noun} in a row'),
      notes: [{ text: 'Which years they were is not printed' }],
    };
    return waffle(
      { panels: [panel], total: years, columns: years, across: 1, cell: 44, fillFrom: 'top' },
      canvas,
    );
  },
};
