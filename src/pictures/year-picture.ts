import { contextId } from '../data/context.ts';
import type { Edition } from '../data/edition.ts';
import { figure } from '../data/figure.ts';
import type { Block, Tone } from '../forms/canvas.ts';
import { field, fieldWidth, type Stretch } from '../forms/field.ts';
import { markup } from '../lib/markup.ts';

/** Yuan that one square of the year’s picture stands for. */
const SQUARE = 1e9;

/** The amounts of the year’s picture, with the same of the year before where the report’s own rate implies it. */
const AMOUNTS = {
  'revenue-total': 'revenue-total-2023',
  'rd-total': 'rd-total-2023',
  'net-profit-total': undefined,
  'unprofitable-net-loss': 'unprofitable-net-loss-2023',
} as const;

export type YearAmount = keyof typeof AMOUNTS;

/** The amount in squares, `columns` side by side: what was added in the year stands out, what has gone is left open. */
export function amountField(edition: Edition, id: YearAmount, columns: number): Block {
  return field({ columns, stretches: stretches(edition, id, columns) });
}

/** The same as a drawing of its own, as wide as its place. */
export function amountSvg(edition: Edition, id: YearAmount, columns: number): string {
  const { body, height } = amountField(edition, id, columns);
  const box = `0 0 ${fieldWidth(columns)} ${height}`;
  return markup`<svg class="chart-svg" viewBox="${box}" aria-hidden="true">${body}</svg>`.text;
}

/** How far to the right the last line of squares goes, as a share of the width. */
export function endOfField(edition: Edition, id: YearAmount, columns: number): number {
  return (squares(figure(edition, id).value) % columns) / columns;
}

/** Number of the chapter whose colour an amount has. */
export function chapterOf(edition: Edition, id: YearAmount): number {
  return Number(figure(edition, id).section.split('.')[0]);
}

function stretches(edition: Edition, id: YearAmount, columns: number): Stretch[] {
  const tone = `c${chapterOf(edition, id)}` as Tone;
  const now = squares(figure(edition, id).value);
  const before = AMOUNTS[id] && squares(figure(edition, AMOUNTS[id]).value);
  if (before === undefined) return [{ from: 0, to: now, tone }, printedBefore(edition, now, columns)];
  return [
    { from: 0, to: Math.min(now, before), tone },
    { from: Math.min(now, before), to: Math.max(now, before), tone: 'accent', open: now < before },
  ];
}

/** Profit as it was printed a year earlier, for other companies: apart, below a line left free. */
function printedBefore(edition: Edition, now: number, columns: number): Stretch {
  const from = (Math.ceil(now / columns) + 1) * columns;
  return {
    from,
    to: from + squares(figure(edition, contextId(edition.year - 1, 'net_profit')).value),
    tone: 'neutral',
    open: true,
  };
}

function squares(yuan: number): number {
  return yuan / SQUARE;
}
