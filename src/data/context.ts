import type { ContextYear } from '../schema/context.ts';
import type { Unit } from '../lib/number/unit.ts';

/** What a release on another year printed, by the name of its column. */
export type ContextColumn = keyof typeof COLUMNS;

/** A number of another year’s release, which a formula may hold against the report’s as `context-2023-net-profit`. */
export interface ContextNumber {
  subject: string;
  year: number;
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

/** The numbers of all years that a release prints, by id; blank cells have none. */
export function contextNumbers(years: readonly ContextYear[]): Map<string, ContextNumber> {
  const columns = Object.keys(COLUMNS) as ContextColumn[];
  return new Map(years.flatMap((row) => columns.flatMap((column) => entry(row, column))));
}

function entry(row: ContextYear, column: ContextColumn): [string, ContextNumber][] {
  const { year, [column]: value } = row;
  if (value === null) return [];
  const { subject, unit, noun } = COLUMNS[column];
  return [
    [contextId(year, column), { subject: `${subject} in the release on ${year}`, year, value, unit, noun }],
  ];
}
