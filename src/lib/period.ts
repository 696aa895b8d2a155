const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const FIXED: Record<string, string> = {
  'since-listing': 'since listing',
  'before-listing': 'before listing',
  'to-date': 'when the report was written',
};

/** A period of the data’s vocabulary as a reader says it: `end-2025-Q1` → “end of the first quarter of 2025”. */
export function periodWords(period: string): string {
  if (FIXED[period]) return FIXED[period];
  const [, frame, rest] = /^(end|since|before|season|last)-(.+)$/.exec(period) ?? ['', '', period];
  if (frame === 'last') return lastWords(rest!);
  if (frame === 'season') return `reporting season of ${rest}`;
  if (frame === 'end') return `end of ${dateWords(rest!)}`;
  return [frame, dateWords(rest!)].filter(Boolean).join(' ');
}

/** An ISO year, quarter, month or day in words: `2025-04-30` → “30 April 2025”. */
export function dateWords(date: string): string {
  const [year, part, day] = date.split('-');
  if (!part) return date;
  if (part.startsWith('Q')) return `the ${QUARTERS[Number(part[1]) - 1]} quarter of ${year}`;
  return [day && Number(day), MONTHS[Number(part) - 1], year].filter(Boolean).join(' ');
}

function lastWords(rest: string): string {
  const [count, unit] = rest.split('-');
  return `last ${SMALL[Number(count)] ?? count} ${unit}`;
}
