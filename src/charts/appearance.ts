import type { Row } from './row.ts';

/** What a chart may show of a company. */
export interface Subject {
  /** the name that charts write */
  name: string;
  /** ids of its figures, printed and computed */
  figures: ReadonlySet<string>;
}

/** Keys of the rows that state a figure of the company or name it; none where the chart or card does not show it. */
export function rowsAbout({ rows }: { rows: Row[] }, { name, figures }: Subject): string[] {
  return rows
    .filter(({ factId, label, value }) => figures.has(factId ?? '') || `${label}: ${value}`.includes(name))
    .map(({ key }) => key);
}
