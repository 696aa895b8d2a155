import { memoize } from '../lib/memoize.ts';
import type { BoardTotal } from '../schema/board-total.ts';
import type { ContextYear } from '../schema/context.ts';
import { periodWords } from '../lib/number/period.ts';
import type { Unit } from '../lib/number/unit.ts';

/** What a release on another year printed, by the name of its column. */
export type ContextColumn = keyof typeof COLUMNS;

/** A number of another year’s release, which a formula may hold against the report’s as `context-2023-net-profit`. */
export interface ContextNumber extends Cell {
  year: number;
}

/** The board’s total of any period and set of companies, with the row that it stands in. */
export interface TotalNumber extends Cell {
  row: BoardTotal;
}

interface Cell {
  subject: string;
  value: number;
  unit: Unit;
  noun: string;
}

const COLUMNS = {
  companies: { subject: 'Companies', unit: 'count', noun: 'companies' },
  revenue: { subject: 'Operating revenue', unit: 'yuan', noun: '' },
  revenue_growth: { subject: 'Growth of operating revenue', unit: 'percent', noun: '' },
  net_profit: { subject: 'Net profit', unit: 'yuan', noun: '' },
  net_profit_growth: { subject: 'Growth of net profit', unit: 'percent', noun: '' },
  rd: { subject: 'Spending on research and development', unit: 'yuan', noun: '' },
  rd_growth: { subject: 'Growth of spending on research and development', unit: 'percent', noun: '' },
} as const satisfies Partial<Record<keyof ContextYear, Pick<ContextNumber, 'subject' | 'unit' | 'noun'>>>;

/** How well we saw a release, in words. */
export const SEEN: Record<ContextYear['seen'], string> = {
  whole: 'Read whole',
  excerpt: 'Read as an excerpt',
};

export function contextId(year: number, column: ContextColumn): string {
  return `context-${year}-${column.replaceAll('_', '-')}`;
}

/** The board in each year up to this one, as the releases on each gave it. */
export function contextYears(totals: readonly BoardTotal[], last: number): ContextYear[] {
  return totals.flatMap((row) => {
    const year = Number(row.period);
    return row.id === `context-${year}` && year <= last ? [{ ...row, year }] : [];
  });
}

/** The numbers of all years that a release prints, by id; blank cells have none. */
export const contextNumbers = memoize(
  (years: readonly ContextYear[]): ReadonlyMap<string, ContextNumber> =>
    new Map(
      years.flatMap((row) =>
        cells(row).map(([column, { subject, ...cell }]) => {
          const { year } = row;
          return [
            contextId(year, column),
            { subject: `${subject} in the release on ${year}`, year, ...cell },
          ];
        }),
      ),
    ),
);

/** The numbers of all periods that somebody prints, by id; blank cells have none. */
export const totalNumbers = memoize(
  (totals: readonly BoardTotal[]): ReadonlyMap<string, TotalNumber> =>
    new Map(
      totals.flatMap((row) =>
        cells(row).map(([column, { subject, ...cell }]) => {
          const what = `${subject}, ${row.set}, ${periodWords(row.period)}`;
          return [`${row.id}-${column.replaceAll('_', '-')}`, { subject: what, row, ...cell }];
        }),
      ),
    ),
);

function cells(row: Record<ContextColumn, number | null>): [ContextColumn, Cell][] {
  return (Object.keys(COLUMNS) as ContextColumn[]).flatMap((column) => {
    const { [column]: value } = row;
    return value === null ? [] : [[column, { ...COLUMNS[column], value }]];
  });
}
