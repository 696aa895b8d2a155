import { markup, type Markup } from '../lib/markup.ts';
import { hedgeWords, signOf, words, type Quantity } from '../lib/number/quantity.ts';
import { mark, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { bar } from './edge.ts';
import { withRemarks, type Remark } from './remark.ts';
import { TEXT, text, textHeight, textWidth, wrap } from './text.ts';

/** Numbers that stand for themselves, side by side and without a scale. */
export interface BigNumbersSpec {
  numbers: readonly BigNumber[];
}

export interface BigNumber extends Named {
  quantity: Quantity;
  tone?: Tone;
  /** what is counted, under the number */
  label: string;
  notes?: readonly Remark[];
}

const GAP = 20;
/** A piece of bar that shows edge and fill alone: it is equally long at every number. */
const STRIP = { from: 0, to: 40, y: 4, height: 8 };
const STRIP_ROOM = 15;
const SIGN_GAP = 5;

/** Draws each number under its strip, its hedge in words above it. Throws where there is nothing to draw. */
export function bigNumbers({ numbers }: BigNumbersSpec, canvas: Canvas): Block {
  if (numbers.length === 0) throw new Error('big numbers: no numbers');
  const width = (canvas.width - GAP * (numbers.length - 1)) / numbers.length;
  const hedged = numbers.some(({ quantity }) => hedge(quantity) !== '');
  const top = STRIP_ROOM + (hedged ? TEXT.label.line : 0);
  const drawn = numbers.map((number) => drawNumber(number, top, { ...canvas, width }));
  const placed = drawn.map(({ body }, index) => translate(index * (width + GAP), 0, body));
  return { body: markup`${placed}`, height: Math.max(...drawn.map(({ height }) => height)) };
}

function drawNumber(
  { quantity, tone, label, notes, ...named }: BigNumber,
  top: number,
  canvas: Canvas,
): Block {
  const number = words({ ...quantity, computed: false, elsewhere: false }, { form: 'short', bare: true });
  const sign = signOf(quantity);
  const lines = wrap(label, 'label', canvas.width);
  const under = top + TEXT.number.line + 2;
  const bottom = under + textHeight(lines, 'label');
  const drawn = mark(
    named,
    tone,
    strip(quantity, tone, canvas),
    hedge(quantity) && text('label', 0, STRIP_ROOM, hedge(quantity)),
    text('number', 0, top, number),
    sign && text('value', textWidth(number, 'number') + SIGN_GAP, top, sign),
    text('label', 0, under, lines),
  );
  return withRemarks({ body: drawn, height: bottom }, notes, canvas, 1);
}

function hedge(quantity: Quantity): string {
  return [quantity.upperLimit && 'up to', hedgeWords(quantity)].filter(Boolean).join(' ');
}

function strip(quantity: Quantity, tone: Tone | undefined, canvas: Canvas): Markup {
  const { from, to } = STRIP;
  const place = quantity.high === null ? STRIP : { ...STRIP, to: from + 1, high: to };
  return bar(canvas, place, quantity, tone);
}
