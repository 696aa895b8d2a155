import { markup, type Markup } from '../lib/markup.ts';
import { said, TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** What stands above a column. */
export interface HeadWords {
  title: string;
  /** how many, how fast: lines under the title */
  lines: readonly string[];
  /** its last line is what the headline says */
  said?: boolean;
}

/** Px between a head and what is below it. */
export const HEAD_GAP = 6;
const WIDTH = 170;

/** Px of each head's top: just above its column, or above the next head where that one would run into it. */
export function headTops(columnTops: readonly number[], heads: readonly Head[]): number[] {
  const tops: number[] = [];
  for (let index = heads.length - 1; index >= 0; index -= 1) {
    const foot = Math.min(columnTops[index]!, tops[index + 1] ?? Infinity);
    tops[index] = foot - HEAD_GAP - headHeight(heads[index]!);
  }
  return tops;
}

export interface Head {
  title: string[];
  lines: string[];
}

export function headLines({ title, lines }: HeadWords): Head {
  return {
    title: wrap(title, 'value', WIDTH),
    lines: lines.flatMap((line) =>
      wrap(line, 'note', Math.max(WIDTH, textWidth('nearly 999 companies', 'note'))),
    ),
  };
}

export function headHeight({ title, lines }: Head): number {
  return textHeight(title, 'value') + textHeight(lines, 'note');
}

export function drawHead(column: HeadWords, x: number, top: number, { title, lines }: Head): Markup {
  const below = top + title.length * TEXT.value.line;
  const last = column.said ? lines.at(-1)! : undefined;
  const plain = last === undefined ? lines : lines.slice(0, -1);
  const lastTop = below + textHeight(plain, 'note');
  return markup`${text('value', x, top, title)}${plain.length > 0 && text('note', x, below, plain)}${last !== undefined && said(text('note', x, lastTop, last), true)}`;
}
