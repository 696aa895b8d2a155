import { group, range } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { label, type Quantity } from '../lib/number/quantity.ts';
import { mark, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { cellStates, OPEN_CELLS, SEAM, squares, type State } from './cells.ts';
import { flow } from './flow.ts';
import { withRemarks, type Remark } from './remark.ts';
import { hedgeSign } from './sign.ts';
import { voiced, TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Things counted one by one, in blocks that are cut into parts: each part a mark of its own. */
export interface UnitsSpec {
  blocks: readonly UnitBlock[];
  /** blocks side by side */
  across: number;
}

export interface UnitBlock {
  /** head above the squares */
  title?: string;
  parts: readonly UnitPart[];
  /** things in the whole, where the parts leave some over; those are drawn pale and are no mark */
  total?: number;
  columns: number;
  /** side of a square, px */
  cell: number;
  tone?: Tone;
  notes?: readonly Remark[];
}

export interface UnitPart extends Named {
  quantity: Quantity;
  /** words after the number, beside the squares or under them */
  label: string;
  /** how the squares look where that is not told by how exact and whose the number is */
  state?: State;
  /** a dotted line around its squares, where what parts them from the others is ours and not the count of all */
  parted?: boolean;
}

const GAP = { block: 24, label: 14, entry: 18, swatch: 6, value: 5, row: 4 };
const LABEL_LEAST = 120;
const SWATCH = 10;
const LINE = TEXT.value.line;

/** Draws blocks in rows, parts after each other in reading order. Throws where there is nothing to draw. */
export function units({ blocks, across }: UnitsSpec, canvas: Canvas): Block {
  if (blocks.every(({ parts }) => parts.length === 0)) throw new Error('units: no parts');
  const width = (canvas.width - GAP.block * (across - 1)) / across;
  const body: Markup[] = [];
  let y = 0;
  for (const first of range(0, blocks.length, across)) {
    const drawn = blocks.slice(first, first + across).map((block) => drawBlock(block, width, canvas));
    body.push(...drawn.map((block, index) => translate(index * (width + GAP.block), y, block.body)));
    y += Math.max(...drawn.map(({ height }) => height)) + GAP.block;
  }
  return { body: markup`${body}`, height: y - GAP.block };
}

function drawBlock(block: UnitBlock, width: number, canvas: Canvas): Block {
  const { title, parts, columns, cell, tone, notes } = block;
  const pitch = cell + SEAM;
  const lines = title ? wrap(title, 'group', width) : [];
  const head = title ? textHeight(lines, 'group') + 8 : 0;
  const states = parts.map(statesOf);
  const counted = states.flat().length;
  const total = Math.max(block.total ?? 0, counted);
  const at = (index: number): [number, number] => [
    (index % columns) * pitch,
    head + Math.floor(index / columns) * pitch,
  ];
  const grid = { width: columns * pitch - SEAM, foot: head + Math.ceil(total / columns) * pitch - SEAM };
  const beside = width - grid.width - GAP.label >= LABEL_LEAST;
  const x = beside ? grid.width + GAP.label : 0;
  const top = beside ? head + Math.max(0, Math.min(cell, LINE) - LINE) / 2 : grid.foot + 8;
  const words = entries(block, x, top, width - x, canvas);
  let next = 0;
  const marks = parts.map((part, index) => {
    const first = next;
    next += states[index]!.length;
    const paths = inStates(states[index]!, (each) => at(first + each), block, canvas);
    const line = part.parted && around(range(first, next).map(at), cell);
    return mark(part, tone, paths, line, words.each[index]).with(hedgeSign(part.quantity.hedge));
  });
  const over = range(counted, total).map(at);
  const rest =
    over.length > 0 && markup`<g aria-hidden="true">${squares(over, 'rest', cell, tone, canvas)}</g>`;
  const body = markup`${title && voiced(text('group', 0, 0, lines), title)}${marks}${rest}`;
  const height = Math.max(grid.foot, words.bottom);
  return withRemarks({ body, height }, notes, { ...canvas, width }, 8);
}

/** One state a square: the count itself and what its hedge leaves open. */
function statesOf({ quantity, state }: UnitPart): State[] {
  if (state) return range(quantity.value).map(() => state);
  return cellStates(quantity, quantity.value + OPEN_CELLS).filter((each) => each !== 'rest');
}

function inStates(
  states: readonly State[],
  at: (index: number) => [number, number],
  { cell, tone }: UnitBlock,
  canvas: Canvas,
): Markup[] {
  return [...new Set(states)].map((state) => {
    const cells = states.flatMap((each, index) => (each === state ? [at(index)] : []));
    return squares(cells, state, cell, tone, canvas);
  });
}

/** A dotted line around squares, one box a line of them. */
function around(cells: readonly [number, number][], side: number): Markup {
  const lines = group(cells, ([, y]) => y);
  const boxes = [...lines].map(([y, row]) => {
    const left = Math.min(...row.map(([x]) => x)) - SEAM;
    const width = Math.max(...row.map(([x]) => x)) + side + SEAM - left;
    return `M${left} ${y - SEAM}h${width}v${side + 2 * SEAM}h${-width}z`;
  });
  return markup`<path class="parted" d="${boxes.join('')}"/>`;
}

/** Number and words of each part after each other, in a new line where the width ends; a swatch tells parts of one block apart. */
function entries({ parts, tone }: UnitBlock, left: number, top: number, width: number, canvas: Canvas) {
  const swatch = parts.length > 1 ? SWATCH + GAP.swatch : 0;
  const words = parts.map((part) => {
    const value = label(part.quantity);
    const indent = swatch + textWidth(value, 'value') + GAP.value;
    const lines = wrap(part.label, 'label', width - indent);
    const widest = Math.max(...lines.map((line) => textWidth(line, 'label')));
    return { value, indent, lines, width: indent + widest, height: Math.max(1, lines.length) * LINE };
  });
  const { places, height } = flow(words, width, { across: GAP.entry, down: GAP.row });
  const each = parts.map((part, index) => {
    const { value, indent, lines } = words[index]!;
    const [x, y] = [left + places[index]!.x, top + places[index]!.y];
    const state = part.state ?? statesOf(part)[0];
    const square: [number, number] = [x, y + (LINE - SWATCH) / 2];
    const sample = swatch > 0 && state && squares([square], state, SWATCH, tone, canvas);
    const line = sample && part.parted && around([square], SWATCH);
    return markup`${sample}${line}${text('value', x + swatch, y, value)}${text('label', x + indent, y, lines)}`;
  });
  return { each, bottom: top + height };
}
