import { markup, type Markup } from '../lib/markup.ts';
import { label, NOT_PRINTED, type Quantity } from '../lib/number/quantity.ts';
import { mark, stack, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { bar } from './edge.ts';
import { area } from './fill.ts';
import { point } from './point.ts';
import { TEXT, text, textHeight, wrap } from './text.ts';

/** How each kind of number is drawn, shown by numbers of that kind: bars of one length, for their ends and fills alone. */
export interface SpecimensSpec {
  title: string;
  rows: readonly Specimen[];
}

export interface Specimen extends Named {
  /** null is drawn as an empty slot with the words “not printed” */
  quantity: Quantity | null;
  label: string;
  tone?: Tone;
}

const BAR = { from: 1, low: 30, to: 62, height: 14 };
const LINE = 26;
const POINT = 106;
const VALUE = 134;
const LABEL = { wide: 262, narrow: 0 };
const GAP = 4;

/** Draws a bar, a point, the label and the words of each specimen. Throws where there is nothing to draw. */
export function specimens({ title, rows }: SpecimensSpec, canvas: Canvas): Block {
  if (rows.length === 0) throw new Error('specimens: no rows');
  const head = { body: markup`${text('group', 0, 0, title)}`, height: TEXT.group.line + 2 };
  return stack([head, ...rows.map((row) => drawRow(row, canvas))], GAP);
}

function drawRow(row: Specimen, canvas: Canvas): Block {
  const left = canvas.wide ? LABEL.wide : LABEL.narrow;
  const lines = wrap(row.label, 'label', canvas.width - left);
  const top = canvas.wide ? (LINE - TEXT.label.line) / 2 : LINE - 2;
  const value = row.quantity ? label(row.quantity) : NOT_PRINTED;
  const words = markup`${text('value', VALUE, (LINE - TEXT.value.line) / 2, value)}${text('label', left, top, lines)}`;
  const height = Math.max(LINE, top + textHeight(lines, 'label')) + (canvas.wide ? 0 : GAP);
  return { body: mark(row, row.tone, sign(row, canvas), words), height };
}

function sign({ quantity, tone }: Specimen, canvas: Canvas): Markup {
  const [y, middle] = [(LINE - BAR.height) / 2, LINE / 2];
  const box = { from: BAR.from, to: BAR.to, y, height: BAR.height };
  if (!quantity) {
    const slot = { x: BAR.from, y, width: BAR.to - BAR.from, height: BAR.height };
    return area(canvas, slot, 'slot', tone);
  }
  if (quantity.high !== null) return bar(canvas, { ...box, to: BAR.low, high: BAR.to }, quantity, tone);
  return markup`${bar(canvas, box, quantity, tone)}${point(POINT, middle, quantity, quantity.upperLimit ? 'square' : 'disc')}`;
}
