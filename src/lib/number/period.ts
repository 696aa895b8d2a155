/** By number, from 0. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');
/** By number, from 0. */
export const QUARTERS = ['first', 'second', 'third', 'fourth'];
const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Parts of a year that are no quarter, with the months in which they begin and end. */
const PARTS: Record<string, { words: string; months: [from: number, to: number] }> = {
  H1: { words: 'the first half of', months: [0, 6] },
  H2: { words: 'the second half of', months: [6, 12] },
  '9M': { words: 'the first three quarters of', months: [0, 9] },
};
/** ms */
const DAY = 86_400_000;
const FIXED: Record<string, string> = {
  'since-listing': 'since listing',
  'before-listing': 'before listing',
  'to-date': 'when the report was written',
};

/** A period of the data’s vocabulary as a reader says it: `end-2025-Q1` → “end of the first quarter of 2025”. */
export function periodWords(period: string): string {
  if (FIXED[period]) return FIXED[period];
  const [from, to] = period.split('/');
  if (to) return `${dateWords(from!)} to ${dateWords(to)}`;
  const [, frame, rest] = /^(end|since|before|season|last)-(.+)$/.exec(period) ?? ['', '', period];
  if (frame === 'last') return lastWords(rest);
  if (frame === 'season') return `reporting season of ${rest}`;
  if (frame === 'end') return `end of ${dateWords(rest)}`;
  return [frame, dateWords(rest)].filter(Boolean).join(' ');
}

/** An ISO year, half, quarter, month or day in words: `2025-04-30` → “30 April 2025”. */
export function dateWords(date: string): string {
  const [year, part, day] = date.split('-');
  if (!part) return date;
  if (PARTS[part]) return `${PARTS[part].words} ${year}`;
  if (part.startsWith('Q')) return `the ${QUARTERS[Number(part[1]) - 1]} quarter of ${year}`;
  return [day && Number(day), MONTHS[Number(part) - 1], year].filter(Boolean).join(' ');
}

/** The days of a period: its first, and the one after its last; no such day where it is open. */
export interface Days {
  /** ISO */
  start: string;
  end: string | null;
}

/** First and last days of a period, a state “at the end of” on the last one only. Throws where the period names no day, as `since-listing`. */
export function periodDays(period: string): Days {
  const [from, to] = period.split('/');
  if (to) return { start: periodDays(from!).start, end: periodDays(to).end };
  const [, frame, date] = /^(?:(end|since)-)?(\d{4}(?:-.+)?)$/.exec(period) ?? [];
  if (!date) throw new Error(`period: “${period}” names no day`);
  const [start, end] = dateDays(date);
  if (frame === 'since') return { start: iso(start), end: null };
  return { start: iso(frame === 'end' ? new Date(end.getTime() - DAY) : start), end: iso(end) };
}

/**
 * The last day a period reaches, ISO, so that periods can stand in order of time; null where it names none. What was
 * still going on reaches to the day the report was written.
 */
export function lastDay(period: string, year: number, written: string): string | null {
  if (/^since-|^to-date$/.test(period)) return written;
  if (period.startsWith('last-')) return `${year}-12-31`;
  // Annual reports are due by the end of April.
  if (period.startsWith('season-')) return `${period.slice('season-'.length)}-04-30`;
  const [, before, date] = /^(?:end-|(before-))?(\d{4}.*)$/.exec(period.split('/').at(-1)!) ?? [];
  if (!date) return null;
  const [start, end] = dateDays(date);
  return iso(new Date((before ? start : end).getTime() - DAY));
}

/** First day of an ISO year, half, quarter, month or day, and of the next one. */
function dateDays(date: string): [Date, Date] {
  const [year, part, day] = date.split('-');
  const at = (months: number, days: number) => new Date(Date.UTC(Number(year), months, days));
  const months = PARTS[part ?? '']?.months;
  if (months) return [at(months[0], 1), at(months[1], 1)];
  const quarter = part?.startsWith('Q') ? Number(part[1]) : null;
  const month = quarter ? 3 * quarter - 3 : Number(part ?? 1) - 1;
  const length = part ? (quarter ? 3 : 1) : 12;
  return day ? [at(month, Number(day)), at(month, Number(day) + 1)] : [at(month, 1), at(month + length, 1)];
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function lastWords(rest: string): string {
  const [count, unit] = rest.split('-');
  return `last ${SMALL[Number(count)] ?? count} ${unit}`;
}
