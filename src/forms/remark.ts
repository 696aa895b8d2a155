import { markup, type Markup } from '../lib/markup.ts';
import { mark, translate, type Block, type Canvas, type Named } from './canvas.ts';
import { flow } from './flow.ts';
import { voiced, said, text, textHeight, textWidth, wrap } from './text.ts';

/** A line of annotation; with `named` it is a mark of its own, because a row of the table stands behind it. */
export interface Remark {
  text: string;
  named?: Named;
  /** it carries the number of the headline */
  said?: boolean;
}

/** Px of a remark on one line. */
export function remarkWidth(remark: Remark): number {
  return textWidth(remark.text, roleOf(remark));
}

function roleOf({ said }: Remark): 'value' | 'note' {
  return said ? 'value' : 'note';
}

/** Writes a remark with its first line box at `top`. */
export function remark(
  given: Remark,
  x: number,
  top: number,
  lines: readonly string[] = [given.text],
): Markup {
  const drawn = said(text(roleOf(given), x, top, lines), given.said);
  return given.named ? mark(given.named, 'neutral', drawn) : voiced(drawn, given.text);
}

const APART = { across: 20, down: 3 };

/** Remarks side by side, going on in a new line where the width ends. */
export function remarks(list: readonly Remark[], canvas: Canvas): Block {
  const wrapped = list.map((each) => wrap(each.text, 'note', canvas.width));
  const sizes = wrapped.map((lines) => ({
    width: Math.max(...lines.map((line) => textWidth(line, 'note'))),
    height: textHeight(lines, 'note'),
  }));
  const { places, height } = flow(sizes, canvas.width, APART);
  const placed = list.map((each, index) => remark(each, places[index]!.x, places[index]!.y, wrapped[index]));
  return { body: markup`${placed}`, height };
}

/** A block with its remarks, where it has any, some px below it. */
export function withRemarks(
  block: Block,
  list: readonly Remark[] | undefined,
  canvas: Canvas,
  gap: number,
): Block {
  if (!list) return block;
  const foot = remarks(list, canvas);
  const top = block.height + gap;
  return { body: markup`${block.body}${translate(0, top, foot.body)}`, height: top + foot.height };
}
