import type { Edition } from '../data/edition.ts';
import { figure } from '../data/figure.ts';
import type { Block, Tone } from '../forms/canvas.ts';
import { field, fieldWidth, type Stretch } from '../forms/field.ts';
import { markup } from '../lib/markup.ts';

/** Yuan that one square of the year’s picture stands for. */
const SQUARE = 1e9;

/** An amount of yuan in the year’s picture, by ids of figures. */
export interface YearAmount {
  id: string;
  /** the same of the year before, where the report’s own rate implies it */
  before?: string | undefined;
  /** what another release printed a year before, for other companies */
  printed_before?: string | undefined;
}

/** The amount in squares, `columns` side by side: what was added in the year stands out, what has gone is left open. */
export function amountField(edition: Edition, amount: YearAmount, columns: number): Block {
  return field({ columns, stretches: stretches(edition, amount, columns) });
}

/** How squares of an amount are drawn beside those of its own tone. */
export type Look = 'added' | 'gone' | 'printed before';

/** The looks that these amounts have between them, which a key explains. */
export function looksOf(edition: Edition, amounts: readonly YearAmount[]): Look[] {
  const drawn = amounts.flatMap((amount) => stretches(edition, amount, 1)).map(lookOf);
  return LOOKS.filter((look) => drawn.includes(look));
}

const LOOKS: Look[] = ['added', 'gone', 'printed before'];

function lookOf({ tone, open, elsewhere }: Stretch): Look | undefined {
  if (elsewhere) return 'printed before';
  return tone === 'accent' ? (open ? 'gone' : 'added') : undefined;
}

/** The same as a drawing of its own, as wide as its place. */
export function amountSvg(edition: Edition, amount: YearAmount, columns: number): string {
  const { body, height } = amountField(edition, amount, columns);
  const box = `0 0 ${fieldWidth(columns)} ${height}`;
  return markup`<svg class="chart-svg" viewBox="${box}" aria-hidden="true">${body}</svg>`.text;
}

/** How far to the right the last line of squares goes, as a share of the width. */
export function endOfField(edition: Edition, { id }: YearAmount, columns: number): number {
  return (squares(figure(edition, id).value) % columns) / columns;
}

/** Number of the chapter whose colour an amount has. */
export function chapterOf(edition: Edition, { id }: YearAmount): number {
  return Number(figure(edition, id).section.split('.')[0]);
}

function stretches(edition: Edition, amount: YearAmount, columns: number): Stretch[] {
  const tone = `c${chapterOf(edition, amount)}` as Tone;
  const size = (id: string) => squares(figure(edition, id).value);
  const now = size(amount.id);
  const before = amount.before ? size(amount.before) : now;
  const all: Stretch[] = [
    { from: 0, to: Math.min(now, before), tone },
    { from: Math.min(now, before), to: Math.max(now, before), tone: 'accent', open: now < before },
    ...(amount.printed_before ? [apart(Math.max(now, before), size(amount.printed_before), columns)] : []),
  ];
  return all.filter(({ from, to }) => from < to);
}

/** What another release printed, for other companies: below a line left free. */
function apart(end: number, length: number, columns: number): Stretch {
  const from = (Math.ceil(end / columns) + 1) * columns;
  return { from, to: from + length, tone: 'neutral', open: true, elsewhere: true };
}

function squares(yuan: number): number {
  return yuan / SQUARE;
}
