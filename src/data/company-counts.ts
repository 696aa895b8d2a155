import type { Bounds } from '../lib/number/bounds.ts';
import { HEDGE } from '../lib/number/hedge.ts';
import { roundTo } from '../lib/number/number.ts';
import type { Edition } from './edition.ts';
import { figure, type Figure } from './figure.ts';
import { measured } from './measured.ts';

/** “Nearly” is taken to be within a tenth of the number. */
const NEARLY = 0.9;

/** Every count of companies and every share of all companies that the report prints, but what it says of all. */
export function countsOfCompanies(edition: Edition): Figure[] {
  return measured(edition)
    .map(({ id }) => figure(edition, id))
    .filter(({ unit, noun, value }) => ofTheBoard(unit, noun) && value !== edition.companyCount);
}

/** The number of companies that a count or a share states. */
export function statedCompanies({ unit, value }: Figure, all: number): number {
  return unit === 'percent' ? (value / 100) * all : value;
}

/** The fewest that the words allow; not whole where a share is stated. */
export function leastCompanies(count: Figure, all: number): number {
  const stated = statedCompanies(count, all);
  return HEDGE[count.hedge].direction === 'below' ? stated * NEARLY : stated;
}

/** The fewest and the most companies that hedge and printed digits allow, whole. */
export function companyBounds(count: Figure, all: number): Record<keyof Bounds, number> {
  const { low, high } = count.bounds;
  const companies = (value: number) => statedCompanies({ ...count, value }, all);
  const open = HEDGE[count.hedge].direction === 'below' ? leastCompanies(count, all) : 0;
  return {
    low: roundTo(low === null ? open : companies(low), 0, 'up'),
    high: roundTo(high === null ? all : companies(high), 0, 'down'),
  };
}

function ofTheBoard(unit: Figure['unit'], noun: string): boolean {
  return (unit === 'count' && noun === 'companies') || (unit === 'percent' && noun === 'of companies');
}
