import { openEdition, type Edition } from '../data/edition.ts';
import * as cards2024 from './2024/cards/index.ts';
import * as charts2024 from './2024/index.ts';
import { pictured as pictured2024 } from './2024/pictures/index.ts';
import { resolveCard, type Card } from './card.ts';
import { resolveChart, type Chart } from './chart.ts';

/** An edition with all that is drawn of it, resolved against its own data and no other year’s. */
export interface DrawnEdition {
  edition: Edition;
  /** in the order of the catalogue */
  charts: Chart[];
  /** in the order of the report */
  cards: Card[];
}

/** What each year’s folder lists. */
const EDITIONS = {
  2024: { charts: Object.values(charts2024), cards: Object.values(cards2024), pictured: pictured2024 },
};

/** Years published, newest first. */
export const years = Object.keys(EDITIONS).toSorted().toReversed();

const drawn = new Map<string, DrawnEdition>(
  Object.entries(EDITIONS).map(([year, of]) => [year, draw(year, of)]),
);

/** The edition of a year as it is drawn, the newest where none is named. Throws on a year that is not published. */
export function drawnEdition(year = years[0]!): DrawnEdition {
  const found = drawn.get(year);
  if (!found) throw new Error(`editions: no edition ${year} → one of ${years.join(', ')}`);
  return found;
}

function draw(
  year: string,
  { charts, cards, pictured }: (typeof EDITIONS)[keyof typeof EDITIONS],
): DrawnEdition {
  const edition = openEdition(year);
  const facts = [...edition.facts.keys()];
  /** where the report states the first of a card’s facts */
  const placeOf = ({ rows }: Card) => facts.findIndex((id) => rows.some(({ factId }) => factId === id));
  return {
    edition,
    charts: charts
      .map((spec) => resolveChart(edition, spec, pictured))
      .toSorted((a, b) => Number(a.number) - Number(b.number)),
    cards: cards.map((spec) => resolveCard(edition, spec)).toSorted((a, b) => placeOf(a) - placeOf(b)),
  };
}
