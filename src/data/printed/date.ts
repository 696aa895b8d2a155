import { MONTHS, QUARTERS } from '../../lib/number/period.ts';

const DATE = new RegExp(
  String.raw`(?:\b(?<month>${MONTHS.join('|')})\b(?: (?<day>\d\d?),)? |\b(?<quarter>${QUARTERS.join('|')}) quarter of )?` +
    String.raw`\b(?<year>(?:19|20)\d\d)\b`,
  'i',
);

/** What a phrase says of a date, as far as it goes, ISO: `2025-04-30`, `2024-06`, `2025-Q1`, `2024`; blank where it names none. */
export function statedDate(phrase: string): string {
  // The state at the beginning of a year is that at the end of the one before, and is written so.
  const { year, month, day, quarter } = DATE.exec(phrase.replace(/beginning of \d+/i, ''))?.groups ?? {};
  if (!year) return '';
  if (quarter) return `${year}-Q${numberOf(quarter, QUARTERS)}`;
  if (!month) return year;
  return [year, twoDigits(numberOf(month, MONTHS)), day && twoDigits(day)].filter(Boolean).join('-');
}

function numberOf(word: string, words: string[]): number {
  return words.findIndex((each) => each.toLowerCase() === word.toLowerCase()) + 1;
}

function twoDigits(number: number | string): string {
  return String(number).padStart(2, '0');
}
