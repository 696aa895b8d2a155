import { bars } from '../../forms/bars.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const selfSufficiency: ChartSpec = {
  id: 'import-substitution-to-world-first',
  number: '13',
  forms: ['bars'],
  section: '2.2',
  headline:
    '{advanced-level-companies|cap} companies have advanced products, {world-first-companies} some new to the world',
  subtitle: 'Companies by what the report says of their products, out of all {companies-total} on the board',
  alt: '{import-substitution-share|cap} of the {companies-total} companies aim core products at replacing imports, {advanced-level-companies} have products or technologies at an advanced international level, {advanced-level-products} in all, and {world-first-companies} have launched a product new to the world.',
  notes: [
    'Standing is as the report states it; it cites no outside ranking, and whether the smaller groups are part of the larger is not said.',
  ],
  questions: [
    {
      ask: 'Do {import-substitution-share} of companies replace imports?',
      answer: 'They aim to: the report says what core products are meant for, not how much they sell.',
    },
    {
      ask: 'How much do the advanced products sell?',
      answer: 'Not printed. Companies and products are counted, revenue from them is not.',
    },
  ],
  rows: [
    ...rowsOf('Companies', [
      ['imports', 'Core products to replace imports', 'import-substitution-share'],
      ['advanced', 'Products at an advanced international level', 'advanced-level-companies'],
      ['world-first', 'Products new to the world', 'world-first-companies'],
    ]),
    ...rowsOf('Products', [
      ['products', 'Products or technologies at an advanced international level', 'advanced-level-products'],
    ]),
    ...rowsOf('Total', [['all', 'All companies', 'companies-total']]),
  ],
  draw: (drawing, canvas) =>
    bars(
      {
        panels: [boardPanel(drawing, canvas)],
        rows: [
          onBoard(drawing, 'imports'),
          onBoard(drawing, 'advanced'),
          {
            ...onBoard(drawing, 'world-first'),
            note: { text: 'among them SICC’s 12-inch silicon carbide substrate' },
          },
        ],
        foot: [
          drawing.remark('At an advanced international level: {advanced-level-products|noun}', 'products'),
        ],
      },
      canvas,
    ),
};
