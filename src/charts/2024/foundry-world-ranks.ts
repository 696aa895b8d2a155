import { ladder } from '../../forms/ladder.ts';
import type { ChartSpec } from '../chart.ts';

const HOLDERS = { smic: 'SMIC', 'hua-hong': 'Hua Hong', nexchip: 'Nexchip', 'united-nova': 'United Nova' };

export const foundryRanks: ChartSpec = {
  id: 'foundry-world-ranks',
  number: '18',
  forms: ['ladder'],
  section: '3.1',
  headline: 'Four STAR companies hold top-ten places among the world’s dedicated foundries',
  subtitle: 'World rank by market share among companies that only make chips for others',
  alt: 'A ladder of ten ranks of dedicated chip foundries with SMIC {foundry-rank-smic}, Hua Hong {foundry-rank-hua-hong}, Nexchip {foundry-rank-nexchip} and United Nova {foundry-rank-united-nova}.',
  notes: [
    'The report gives neither the market shares nor who drew up the ranking, so the rungs stand equally far apart and say nothing about size.',
  ],
  rows: Object.entries(HOLDERS).map(([key, label]) => ({
    key,
    group: 'Rank',
    label,
    figure: `foundry-rank-${key}`,
  })),
  draw: ({ named, quantity }, canvas) =>
    ladder(
      {
        rungs: 10,
        others: canvas.wide ? 'outlined: not a STAR company named in the report' : 'outlined: not named',
        holders: Object.entries(HOLDERS).map(([key, label]) => ({
          ...named(key),
          rank: quantity(key)!.value,
          label,
        })),
      },
      canvas,
    ),
};
