import { ladder } from '../../forms/ladder.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const foundryRanks: ChartSpec = {
  id: 'foundry-world-ranks',
  number: '18',
  forms: ['ladder'],
  section: '3.1',
  headline: 'Four STAR companies hold top-ten places among the world’s dedicated foundries',
  subtitle: 'World rank by market share among companies that only make chips for others',
  alt: 'A list of ten ranks of dedicated chip foundries with SMIC {foundry-rank-smic}, Hua Hong {foundry-rank-hua-hong}, Nexchip {foundry-rank-nexchip} and United Nova {foundry-rank-united-nova}.',
  notes: [
    'The report gives neither the market shares nor who drew up the ranking and when, so the list says who comes before whom and nothing about size.',
  ],
  questions: [
    {
      ask: 'Are these the largest chip makers?',
      answer: 'Only of the foundries: companies that make chips of their own design are not ranked.',
    },
    {
      ask: 'Who holds the other ranks?',
      answer: 'The report names only companies of the board; those between them go unnamed.',
    },
  ],
  rows: rowsOf('Rank', [
    ['smic', 'SMIC', 'foundry-rank-smic'],
    ['hua-hong', 'Hua Hong', 'foundry-rank-hua-hong'],
    ['nexchip', 'Nexchip', 'foundry-rank-nexchip'],
    ['united-nova', 'United Nova', 'foundry-rank-united-nova'],
  ]),
  draw: ({ figure }, canvas) =>
    ladder(
      {
        rungs: 10,
        others: 'empty: not named in the report',
        holders: ['smic', 'hua-hong', 'nexchip', 'united-nova']
          .map(figure)
          .map((holder) => ({ ...holder, rank: holder.quantity.value })),
      },
      canvas,
    ),
};
