import type { Chart } from '../charts/chart.ts';
import type { Row } from '../charts/row.ts';

/** A row that states a number. */
export type NumberRow = Row & { figure: NonNullable<Row['figure']> };

/** Rows that a small picture shows at most. */
export const MOST_MARKS = 5;

/** A few rows in their order; `drawn` where they can stand on one scale, as bars. */
export interface FewRows {
  rows: readonly Row[];
  drawn: readonly NumberRow[] | null;
}

/**
 * The rows that stand for all: those that the chart’s edition chose, else those that the headline names, with the largest
 * of the same kind beside them, of the same group first.
 */
export function fewRows(chart: Chart, most: number): FewRows {
  const chosen = chart.pictured.map((key) => chart.rows.find((row) => row.key === key)!);
  if (chosen.length > 0) {
    const kinds = new Set(chosen.map((row) => kindOf(row, chart)));
    const alike = kinds.size === 1 && !kinds.has('');
    return { rows: chosen, drawn: alike ? chosen.slice(0, most).filter(hasNumber) : null };
  }
  const alike = largestKind(chart);
  return alike.length > 1
    ? { rows: alike, drawn: few(alike, chart, most) }
    : { rows: few(chart.rows, chart, most), drawn: null };
}

/** The rows of the kind that the headline names, else of the most frequent. */
function largestKind(chart: Chart): NumberRow[] {
  const able = chart.rows.filter((row) => kindOf(row, chart) !== '');
  const kinds = [...Map.groupBy(able.filter(hasNumber), (row) => kindOf(row, chart)).values()].filter(varied);
  const named = (kind: NumberRow[]) => Math.min(2, kind.filter((row) => isNamed(row, chart)).length);
  const worth = (kind: NumberRow[]) => 100 * named(kind) + kind.length;
  return kinds.toSorted((a, b) => worth(b) - worth(a))[0] ?? [];
}

/**
 * What must be alike that two rows can stand on one scale; blank where a length says nothing, as of a rank. Shares are
 * alike whatever they are of; on the board’s scale they stand beside counts of its companies.
 */
function kindOf({ figure, factId }: Row, { board, rows }: Chart): string {
  if (!figure || figure.unit === 'rank' || figure.unit === 'year') return '';
  const { unit, noun, value } = figure;
  const whole = rows.find((row) => row.figure?.noun === 'companies' && row.figure.value === board?.companies);
  if (board && whole?.factId === factId && value === board.companies) return '';
  if (board && (noun === 'companies' || noun === 'of companies')) return 'board';
  if (unit === 'percent') return noun.startsWith('of ') ? 'share' : 'rate';
  return `${unit} ${noun}`;
}

function varied(rows: readonly NumberRow[]): boolean {
  return new Set(rows.map(({ figure }) => figure.value)).size > 1;
}

/** So many of the rows, in their order. */
function few<R extends Row>(rows: readonly R[], chart: Chart, most: number): R[] {
  const named = chart.rows.filter((row) => isNamed(row, chart));
  const groups = new Set(named.length > 0 ? named.map(({ group }) => group) : [largestGroup(rows)]);
  const rank = (row: R) => 2 * Number(isNamed(row, chart)) + Number(groups.has(row.group));
  const size = ({ figure }: R) => Math.abs(figure?.value ?? 0);
  const sorted = rows.toSorted((a, b) => rank(b) - rank(a) || size(b) - size(a));
  const first = new Set(sorted.slice(0, most));
  return rows.filter((row) => first.has(row));
}

/** The first group with three rows. */
function largestGroup(rows: readonly Row[]): string | undefined {
  return rows.find(({ group }) => rows.filter((row) => row.group === group).length > 2)?.group;
}

function isNamed({ factId }: Row, { headlined }: Chart): boolean {
  return headlined.has(factId ?? '');
}

function hasNumber(row: Row): row is NumberRow {
  return row.figure !== null;
}
