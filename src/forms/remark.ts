import { markup, type Markup } from '../lib/markup.ts';
import { mark, type Block, type Canvas, type Named } from './canvas.ts';
import { TEXT, text, textWidth, wrap } from './text.ts';

/** A line of annotation; with `named` it is a mark of its own, because a row of the table stands behind it. */
export interface Remark {
  text: string;
  named?: Named;
}

/** Writes a remark with its first line box at `top`. */
export function remark(
  { text: content, named }: Remark,
  x: number,
  top: number,
  lines: readonly string[] = [content],
): Markup {
  const drawn = text('note', x, top, lines);
  return named ? mark(named, 'neutral', drawn) : markup`${drawn}`;
}

const APART = 20;

/** Remarks side by side, going on in a new line where the width ends. */
export function remarks(list: readonly Remark[], canvas: Canvas): Block {
  let x = 0;
  let y = 0;
  const placed = list.map((each) => {
    const lines = wrap(each.text, 'note', canvas.width);
    const width = Math.max(...lines.map((line) => textWidth(line, 'note')));
    if (x > 0 && x + width > canvas.width) {
      x = 0;
      y += TEXT.note.line + 3;
    }
    const drawn = remark(each, x, y, lines);
    x += width + APART;
    y += (lines.length - 1) * TEXT.note.line;
    return drawn;
  });
  return { body: markup`${placed}`, height: y + TEXT.note.line };
}
