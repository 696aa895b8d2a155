import type { Figure } from '../data/figure.ts';
import { mapBounds } from '../lib/number/bounds.ts';
import { words, type Quantity } from '../lib/number/quantity.ts';
import type { Chart } from './chart.ts';
import type { Row } from './row.ts';

/**
 * What a row’s number means, where it does not say so itself: a share of the companies as so many of the board, `fewer than
 * 411 of 586 ƒ`, a number of them as a share, and for the side of an area the amount that the area is. Else empty.
 */
export function meaning(
  { rows, board, areas }: Pick<Chart, 'rows' | 'board' | 'areas'>,
  row: Row,
  companies: number,
): string {
  const area = rows.find(({ key }) => key === areas[row.key]);
  if (area) return `The area is ${area.value}`;
  const { figure } = row;
  if (!figure?.printed) return '';
  // Only where all of the board are a row of the chart are companies counted of it.
  const of = inCompanies(figure, companies) ?? (board && asShare(figure, companies));
  return of ? `That is ${words({ ...of, noun: `of ${companies}`, computed: true }, { noun: true })}` : '';
}

function inCompanies(figure: Figure, companies: number): Quantity | undefined {
  const { unit, noun, value, bounds } = figure;
  if (unit !== 'percent' || noun !== 'of companies') return undefined;
  const count = (share: number) => (share / 100) * companies;
  return counted(figure, count(value), mapBounds(bounds, count));
}

function asShare(figure: Figure, companies: number): Quantity | undefined {
  const { unit, noun, value } = figure;
  if (unit !== 'count' || noun !== 'companies' || value === companies) return undefined;
  const share = (value / companies) * 100;
  // Under ten in a hundred a whole per cent would say little.
  return { ...figure, value: share, unit: 'percent', hedge: below(figure), digits: share < 10 ? 1 : 0 };
}

/** Companies are whole: none is half over a bound. */
function counted(figure: Figure, value: number, { low, high }: Figure['bounds']): Quantity {
  const count = { ...figure, high: null, unit: 'count', digits: undefined } as const;
  if (low !== null && high !== null) {
    const [least, most] = [Math.ceil(low), Math.floor(high)];
    if (least < most) return { ...count, value: least, high: most, hedge: 'range' };
    return { ...count, value: Math.round(value), hedge: 'about' };
  }
  if (high !== null) return { ...count, value: Math.ceil(high), hedge: 'less_than' };
  if (low !== null) return { ...count, value: Math.floor(low), hedge: figure.hedge };
  return { ...count, value: Math.round(value), hedge: 'about' };
}

/** What is nearly a number of companies is less than the share that they would be. */
function below({ hedge }: Figure): Figure['hedge'] {
  return hedge === 'nearly' ? 'less_than' : hedge;
}
