import type { BarRow, BarsSpec } from '../forms/bars.ts';
import type { Panel } from '../forms/bar-cell.ts';
import type { Drawing } from './card.ts';

/** One bar a row, on one panel, each row under its own label. */
export function plainBars(drawing: Drawing, keys: readonly string[], panel: Panel): BarsSpec {
  return { panels: [panel], groups: [{ title: '', rows: keys.map((key) => plainRow(drawing, key)) }] };
}

/** A row of the table as a bar of the chapter's colour under its own label. */
export function plainRow({ named, label, quantity }: Drawing, key: string): BarRow {
  return { label: label(key), cells: [{ ...named(key), quantity: quantity(key), tone: 'hue' }] };
}
