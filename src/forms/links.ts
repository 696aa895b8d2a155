import { markup, type Markup } from '../lib/markup.ts';
import { mark, stack, type Block, type Canvas, type Named } from './canvas.ts';
import { remark, type Remark } from './remark.ts';
import { TEXT, text, textHeight, wrap } from './text.ts';

/** Who is joined to whom: arrows of one width, because no amounts are known. */
export interface LinksSpec {
  /** what stands at the beginning of the arrows, and at their ends */
  heads: readonly [string, string];
  links: readonly Link[];
  /** joined pairs that are counted but not named, drawn as empty arrows */
  unnamed: Remark & { count: number };
}

export interface Link extends Named {
  source: string;
  target: string;
  /** what the pair has to do with each other, on the arrow */
  field: string;
}

const COLUMN = 200;
const GAP = 12;
const ROW_GAP = { wide: 14, narrow: 16 };
const EMPTY = { pitch: 14, narrow: 96 };
/** where the second line of a pair begins on small screens, after its arrow */
const INDENT = 34;
const HEAD = 'm-6 -4.5l6 4.5l-6 4.5';
const HEAD_GAP = 10;

/** The beginning at the left, the end at the right (720 px), or one above the other (328 px). Throws where there is nothing to draw. */
export function links({ heads, links, unnamed }: LinksSpec, canvas: Canvas): Block {
  if (links.length === 0) throw new Error('links: no links');
  const rows = links.map((link) => (canvas.wide ? wideLink(link, canvas) : narrowLink(link)));
  const gap = canvas.wide ? ROW_GAP.wide : ROW_GAP.narrow;
  return stack([drawHeads(heads, canvas), stack([...rows, drawUnnamed(unnamed, canvas)], gap)], HEAD_GAP);
}

function drawHeads([source, target]: readonly [string, string], { wide, width }: Canvas): Block {
  const body = wide
    ? markup`${text('group', 0, 0, source)}${text('group', width - COLUMN, 0, target)}`
    : text('group', 0, 0, `${source} and ${target}`);
  return { body, height: TEXT.group.line };
}

function wideLink({ source, target, field, ...named }: Link, canvas: Canvas): Block {
  const [from, to] = wideArrow(canvas);
  const [left, right] = [wrap(source, 'label', COLUMN), wrap(target, 'value', COLUMN)];
  const [leftHeight, rightHeight] = [textHeight(left, 'label'), textHeight(right, 'value')];
  const height = Math.max(leftHeight, rightHeight, 2 * TEXT.note.line + 4);
  const middle = height / 2;
  const words = markup`${text('label', 0, middle - leftHeight / 2, left)}${text('value', canvas.width - COLUMN, middle - rightHeight / 2, right)}${text('note', (from + to) / 2, middle - TEXT.note.line - 4, field, 'middle')}`;
  return { body: mark(named, 'hue', words, arrow(from, to, middle)), height };
}

function narrowLink({ source, target, field, ...named }: Link): Block {
  const top = TEXT.label.line + 1;
  const bottom = top + TEXT.value.line;
  const words = markup`${text('label', 0, 0, source)}${text('value', INDENT, top, target)}${text('note', INDENT, bottom, field)}`;
  const joined = arrow(2, INDENT - 8, top + TEXT.value.line / 2);
  return { body: mark(named, 'hue', words, joined), height: bottom + TEXT.note.line };
}

/** As many empty arrows as there are pairs without names, their words at the end. */
function drawUnnamed({ count, ...words }: LinksSpec['unnamed'], canvas: Canvas): Block {
  const [from, to] = canvas.wide ? wideArrow(canvas) : [2, EMPTY.narrow];
  const x = canvas.wide ? canvas.width - COLUMN : EMPTY.narrow + GAP;
  const lines = wrap(words.text, 'note', canvas.width - x);
  const height = Math.max(count * EMPTY.pitch, textHeight(lines, 'note'));
  const top = (height - count * EMPTY.pitch) / 2;
  const arrows = Array.from({ length: count }, (_, index) =>
    emptyArrow(from, to, top + (index + 0.5) * EMPTY.pitch),
  );
  const drawn = remark(words, x, height / 2 - textHeight(lines, 'note') / 2, lines);
  return { body: markup`<g class="tone-neutral" aria-hidden="true">${arrows}</g>${drawn}`, height };
}

function wideArrow({ width }: Canvas): [from: number, to: number] {
  return [COLUMN + GAP, width - COLUMN - GAP];
}

function arrow(from: number, to: number, y: number): Markup {
  return markup`<path class="stroke" d="M${from} ${y}H${to}${HEAD}"/>`;
}

function emptyArrow(from: number, to: number, y: number): Markup {
  return markup`<path class="arrow-empty" d="M${from} ${y}H${to}"/><path class="leader" d="M${to} ${y}${HEAD}"/>`;
}
