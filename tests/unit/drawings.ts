import type { Card } from '../../src/charts/card.ts';
import { drawnEdition, years } from '../../src/charts/editions.ts';

/** What a chart and a card have in common. */
export type Figure = Omit<Card, 'svg'>;

/** The edition that tests of single charts speak of. */
export const { charts, cards } = drawnEdition('2024');

const EDITIONS = years.map((year) => ({ year, ...drawnEdition(year) }));

/** Everything that is drawn, year by year: charts and cards. */
export const FIGURES: [id: string, figure: Figure, year: string][] = EDITIONS.flatMap((edition) =>
  [...edition.charts, ...edition.cards].map((each): [string, Figure, string] => [
    each.id,
    each,
    edition.year,
  ]),
);

type Drawing = [
  id: string,
  width: 'wide' | 'narrow' | 'card',
  figure: Figure,
  svg: () => string,
  year: string,
];

/** Every drawing as it is published: a chart at both its widths, a card at its own. */
export const DRAWINGS: Drawing[] = EDITIONS.flatMap((edition) => [
  ...edition.charts.flatMap((chart) =>
    (['wide', 'narrow'] as const).map((width): Drawing => [
      chart.id,
      width,
      chart,
      () => chart.svg(width),
      edition.year,
    ]),
  ),
  ...edition.cards.map((card): Drawing => [card.id, 'card', card, () => card.svg(), edition.year]),
]);

/** The drawings of one chart or card. */
export function drawingsOf(figure: Figure): string[] {
  return DRAWINGS.filter(([, , each]) => each === figure).map(([, , , svg]) => svg());
}
