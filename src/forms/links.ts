import { markup, type Markup } from '../lib/markup.ts';
import { mark, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { remark, type Remark } from './remark.ts';
import { TEXT, text, wrap } from './text.ts';

/** Who is joined to whom: arrows of one width, because no amounts are known. */
export interface LinksSpec {
  heads: readonly [string, string];
  links: readonly Link[];
  /** joined pairs that are counted but not named, drawn as empty arrows */
  unnamed: Remark & { count: number };
  tone: Tone;
}

export interface Link extends Named {
  source: string;
  target: string;
  /** what the pair has to do with each other, on the arrow */
  field: string;
}

const PITCH = { wide: 46, narrow: 64 };
const EMPTY_PITCH = 14;

/** Owner at the left, company at the right (720 px), or one above the other (328 px). */
export function links({ heads, links, unnamed, tone }: LinksSpec, canvas: Canvas): Block {
  if (links.length === 0) throw new Error('links: no links');
  const pitch = canvas.wide ? PITCH.wide : PITCH.narrow;
  const column = canvas.wide ? 240 : canvas.width;
  const head = canvas.wide
    ? markup`${text('group', 0, 0, heads[0])}${text('group', canvas.width - column, 0, heads[1])}`
    : text('group', 0, 0, `${heads[0]} → ${heads[1].toLowerCase()}`);
  const top = TEXT.group.line + 10;
  const rows = links.map((link, index) =>
    translate(
      0,
      top + index * pitch,
      mark(link, tone, canvas.wide ? wideLink(link, column, canvas) : narrowLink(link, column)),
    ),
  );
  const after = top + links.length * pitch + 4;
  const [from, to] = canvas.wide ? [column + 4, canvas.width - column - 12] : [0, 120];
  const empty = Array.from({ length: unnamed.count }, (_, index) =>
    arrow(from, to, after + index * EMPTY_PITCH + 6, 'arrow-empty'),
  );
  const note = remark(
    unnamed,
    canvas.wide ? canvas.width - column : 132,
    after + (unnamed.count * EMPTY_PITCH) / 2 - TEXT.note.line / 2,
  );
  return {
    body: markup`${head}${rows}<g class="tone-neutral">${empty}</g>${note}`,
    height: after + unnamed.count * EMPTY_PITCH,
  };
}

function wideLink({ source, target, field }: Link, column: number, { width }: Canvas): Markup {
  const middle = PITCH.wide / 2;
  return markup`${text('label', 0, middle - TEXT.label.line / 2 - (wrap(source, 'label', column).length - 1) * 9, wrap(source, 'label', column))}${arrow(column + 4, width - column - 12, middle, 'stroke')}${text('note', (column + width - column) / 2, middle - TEXT.note.line - 3, field, 'middle')}${text('value', width - column, middle - TEXT.value.line / 2, target)}`;
}

function narrowLink({ source, target, field }: Link, column: number): Markup {
  return markup`${text('label', 0, 0, wrap(source, 'label', column))}${arrow(2, 26, 28, 'stroke')}${text('value', 34, 19, target)}${text('note', 34, 37, field)}`;
}

function arrow(from: number, to: number, y: number, className: string): Markup {
  return markup`<path class="${className}" fill="none" d="M${from} ${y}H${to}m-6 -4.5l6 4.5l-6 4.5"/>`;
}
