import { max } from 'd3';
import type { Row } from '../charts/row.ts';
import { stack, translate, type Block, type Canvas } from '../forms/canvas.ts';
import { text, TEXT, textHeight, textWidth, wrap } from '../forms/text.ts';
import { markup } from '../lib/markup.ts';

/** Px between what a row states and its label, and from row to row. */
const GAP = { across: 20, down: 10 };
/** Share of the width that what a row states may take. */
const STATED = 0.42;

/** Rows in words: what each states, large, with its label beside it. */
export function writtenRows(rows: readonly Row[], { width }: Canvas): Block {
  const stated = rows.map(({ value }) => wrap(value, 'headline', width * STATED));
  const column = max(stated.flat(), (line) => textWidth(line, 'headline'))! + GAP.across;
  const drop = (TEXT.headline.line - TEXT.label.line) / 2;
  const blocks = rows.map(({ label }, index): Block => {
    const lines = stated[index]!;
    const words = wrap(label, 'label', width - column);
    const beside = translate(column, drop, text('label', 0, 0, words));
    return {
      body: markup`${text('headline', 0, 0, lines)}${beside}`,
      height: Math.max(textHeight(lines, 'headline'), drop + textHeight(words, 'label')),
    };
  });
  return stack(blocks, GAP.down);
}
