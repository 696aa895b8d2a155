import type { Cells } from '../lib/csv/read.ts';
import { HEDGE } from '../lib/number/hedge.ts';
import { periodWords } from '../lib/number/period.ts';
import { NOT_PRINTED } from '../lib/number/quantity.ts';
import type { ChartSnapshot, Snapshot } from './snapshot.ts';

/** What became of a figure, a row or a chart from one version to the next. */
export interface Difference {
  id: string;
  kind: 'added' | 'corrected' | 'withdrawn';
  /** each thing that it said otherwise, in words; none where only cells differ that nobody reads out */
  said: Said[];
}

/** One thing as it was said before and as it is said now. */
export interface Said {
  /** `headline`, `period`, the label of a row; empty where it is the number itself */
  what: string;
  before: string;
  after: string;
  /** id of the figure, of a row; blank where it states none, missing where no row is meant */
  fact?: string;
}

export interface Differences {
  figures: Difference[];
  charts: Difference[];
}

/** What a figure’s number is made of; how it is written may change without a correction. */
const NUMBER = ['value', 'value_high', 'unit', 'noun', 'qualifier', 'limit'];
/** What else is said of it. */
const ABOUT = ['subject', 'period', 'class'];

/** Everything that two versions do not say alike. */
export function differences(before: Snapshot, after: Snapshot): Differences {
  return {
    figures: compare(before.figures, after.figures, figureSaid),
    charts: compare(before.charts, after.charts, (old, now) => chartSaid(old, now, before, after)),
  };
}

/** What differs between two that both versions have; null where nothing does. */
type Compare<T> = (before: T, after: T) => Said[] | null;

function compare<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  saidOf: Compare<T>,
): Difference[] {
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [...ids].flatMap((id): Difference[] => {
    const [old, now] = [before.get(id), after.get(id)];
    if (!old) return [{ id, kind: 'added', said: [] }];
    if (!now) return [{ id, kind: 'withdrawn', said: [] }];
    const said = saidOf(old, now);
    return said ? [{ id, kind: 'corrected', said: said.filter((each) => each.before !== each.after) }] : [];
  });
}

function figureSaid(before: Cells, after: Cells): Said[] | null {
  if (!differ([...NUMBER, ...ABOUT], before, after)) return null;
  const number = { what: '', before: before['text']!, after: after['text']! };
  const about = ABOUT.map((column) => ({
    what: column,
    before: aboutWords(column, before),
    after: aboutWords(column, after),
  }));
  return differ(NUMBER, before, after) ? [number, ...about] : about;
}

function aboutWords(column: string, cells: Cells): string {
  return column === 'period' ? periodWords(cells[column]!) : cells[column]!;
}

/** A chart’s headline, and its rows by every cell that both have. */
function chartSaid(old: ChartSnapshot, now: ChartSnapshot, before: Snapshot, after: Snapshot): Said[] | null {
  const ids = new Set([...now.rows.keys(), ...old.rows.keys()]);
  const rows = [...ids].flatMap((id): Said[] => {
    const [was, is] = [old.rows.get(id), now.rows.get(id)];
    if (was && is && !differ(Object.keys(was), was, is)) return [];
    const { label, fact } = (is ?? was)!;
    return [{ what: label!, before: rowSaid(was, before), after: rowSaid(is, after), fact }];
  });
  const headline = { what: 'headline', before: old.headline, after: now.headline };
  return headline.before !== headline.after || rows.length > 0 ? [headline, ...rows] : null;
}

/** A row’s value as the page says it, or as its cells do. */
export function rowSaid(row: Cells | undefined, { figures }: Snapshot): string {
  if (!row) return 'no such row';
  const { fact, text, value, unit = '', qualifier, limit } = row;
  const said = figures.get(fact!)?.['text'] || text;
  if (said) return said;
  if (!value) return NOT_PRINTED;
  const hedge = HEDGE[qualifier as keyof typeof HEDGE].words;
  const number = unit.startsWith('%') ? value + unit : `${value} ${unit}`;
  return [limit && 'up to', hedge, number].filter(Boolean).join(' ');
}

/** Whether cells differ; a column that one of the two does not have says nothing. */
function differ(columns: readonly string[], before: Cells, after: Cells): boolean {
  return columns.some((column) => column in before && column in after && before[column] !== after[column]);
}
