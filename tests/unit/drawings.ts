import { cards } from '../../src/charts/2024/cards/index.ts';
import { charts } from '../../src/charts/2024/index.ts';
import type { Card } from '../../src/charts/card.ts';

/** What a chart and a card have in common. */
export type Figure = Omit<Card, 'svg'>;

/** Everything that is drawn for the edition: its charts and its cards. */
export const FIGURES: [id: string, figure: Figure][] = [...charts, ...cards].map((each) => [each.id, each]);

type Drawing = [id: string, width: 'wide' | 'narrow' | 'card', figure: Figure, svg: () => string];

/** Every drawing as it is published: a chart at both its widths, a card at its own. */
export const DRAWINGS: Drawing[] = [
  ...charts.flatMap((chart) =>
    (['wide', 'narrow'] as const).map((width): Drawing => [chart.id, width, chart, () => chart.svg(width)]),
  ),
  ...cards.map((card): Drawing => [card.id, 'card', card, () => card.svg()]),
];

/** The drawings of one chart or card. */
export function drawingsOf(figure: Figure): string[] {
  return DRAWINGS.filter(([id]) => id === figure.id).map(([, , , svg]) => svg());
}
