import type { Template } from '../data/text.ts';
import type { RowSpec } from './row.ts';

/** A row that states a figure: its key, its label and the id of the figure, null where the report prints no number. */
export type FigureRow = readonly [key: string, label: Template, figure: string | null];

/** Rows of the table under one head, one figure a row. */
export function rowsOf(group: string, figures: readonly FigureRow[]): RowSpec[] {
  return figures.map(([key, label, figure]) => ({ key, group, label, figure }));
}
