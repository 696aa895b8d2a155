import { range } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { mark, stack, type Block, type Canvas, type Named } from './canvas.ts';
import { SEAM, squares } from './cells.ts';
import { remark, type Remark } from './remark.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Who came under whom: one square one company, and arrows of one width, because no amounts are known. */
export interface LinksSpec {
  /** what stands at the beginning of the arrows, and at their ends */
  heads: readonly [string, string];
  links: readonly Link[];
  /** companies that are counted but not named: empty squares */
  unnamed: Remark & { count: number };
}

export interface Link extends Named {
  source: string;
  target: string;
  /** what the source does, beside it or below it */
  field: string;
}

const SQUARE = 12;
const INDENT = SQUARE + 8;
const ARROW = { at: 330, length: 36, gap: 14 };
const ROW_GAP = { wide: 8, narrow: 14 };
const HEAD = 'm-6 -4.5l6 4.5l-6 4.5';
const HEAD_GAP = 8;

/** The beginning at the left, the end at the right (720 px), or one above the other (328 px). Throws where there is nothing to draw. */
export function links({ heads, links, unnamed }: LinksSpec, canvas: Canvas): Block {
  if (links.length === 0) throw new Error('links: no links');
  const rows = links.map((link) => (canvas.wide ? wideLink(link, canvas) : narrowLink(link, canvas)));
  const gap = canvas.wide ? ROW_GAP.wide : ROW_GAP.narrow;
  return stack([drawHeads(heads, canvas), stack([...rows, drawUnnamed(unnamed, canvas)], gap)], HEAD_GAP);
}

function drawHeads([source, target]: readonly [string, string], { wide }: Canvas): Block {
  const body = wide
    ? markup`${text('group', INDENT, 0, source)}${text('group', ARROW.at + ARROW.length + ARROW.gap, 0, target)}`
    : text('group', 0, 0, `${source} and ${target}`);
  return { body, height: TEXT.group.line };
}

function wideLink({ source, target, field, ...named }: Link, canvas: Canvas): Block {
  const height = TEXT.value.line + 6;
  const [middle, top] = [height / 2, (height - TEXT.value.line) / 2];
  const end = ARROW.at + ARROW.length;
  const fieldX = INDENT + textWidth(source, 'value') + 10;
  const words = markup`${text('value', INDENT, top, source)}${text('note', fieldX, top + 0.5, field)}${text('label', end + ARROW.gap, top, target)}`;
  return { body: mark(named, 'hue', square(0, middle, canvas), words, arrow(ARROW.at, end, middle)), height };
}

function narrowLink({ source, target, field, ...named }: Link, canvas: Canvas): Block {
  const second = TEXT.value.line + 1;
  const x = INDENT + ARROW.gap + 10;
  const lines = wrap(target, 'label', canvas.width - x);
  const fieldX = INDENT + textWidth(source, 'value') + 10;
  const words = markup`${text('value', INDENT, 0, source)}${text('note', fieldX, 0.5, field)}${text('label', x, second, lines)}`;
  const joined = arrow(INDENT, x - 6, second + TEXT.label.line / 2);
  return {
    body: mark(named, 'hue', square(0, TEXT.value.line / 2, canvas), words, joined),
    height: second + textHeight(lines, 'label'),
  };
}

/** As many empty squares as there are companies without names, their words beside them. */
function drawUnnamed({ count, ...words }: LinksSpec['unnamed'], canvas: Canvas): Block {
  const height = TEXT.note.line + 6;
  const at = (index: number): [number, number] => [index * (SQUARE + SEAM), (height - SQUARE) / 2];
  const empty = count > 0 && squares(range(count).map(at), 'rest', SQUARE, 'neutral', canvas);
  const x = count > 0 ? at(count)[0] - SEAM + 8 : 0;
  const drawn = remark(words, x, (height - TEXT.note.line) / 2);
  return { body: markup`<g class="tone-neutral" aria-hidden="true">${empty}</g>${drawn}`, height };
}

function square(x: number, middle: number, canvas: Canvas): Markup {
  return squares([[x, middle - SQUARE / 2]], 'solid', SQUARE, 'hue', canvas);
}

function arrow(from: number, to: number, y: number): Markup {
  return markup`<path class="stroke" d="M${from} ${y}H${to}${HEAD}"/>`;
}
