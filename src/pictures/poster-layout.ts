import type { Chart } from '../charts/chart.ts';
import { stack, translate, type Block, type Canvas } from '../forms/canvas.ts';
import { lineWidth } from '../forms/font.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { paragraph, POSTER, type TextStyle } from './poster.ts';

/** What is written beside or above the drawing of a poster. */
export interface PosterWords {
  kicker: string;
  title: string;
  below: string;
  foot: string;
}

/** Words set in their place, and the room they leave for a drawing. */
interface Layout {
  words: Markup;
  box: { x: number; y: number; width: number; height: number };
}

const LEFT = 64;
const RIGHT = 48;
const TOP = 46;
const FOOT = { at: 566, line: 24 };
const COLUMN = 412;
const GUTTER = 44;
const TITLE_SIZES = [56, 50, 46, 42, 38, 34];

/** The ways a drawing may be made for a poster: charts keep their small form longer than on a page. */
const SIZES = [328, 400, 480, 560, 720].map((width) => ({ width, wide: width === 720 }));

const LARGEST = 1.9;

/** A drawing in the place where it can be shown. */
export interface Fit extends Layout {
  canvas: Canvas;
  drawing: Block;
  /** px of the poster to one of the drawing */
  scale: number;
}

/** The layout and the width that show the drawing largest, and among those nearly as large the one that fills its place. */
export function bestFit(chart: Chart, words: PosterWords): Fit {
  const layouts = [columnLayout(words, chart.chapter), headLayout(words, chart.chapter)];
  const fits = layouts.flatMap((layout) => SIZES.map((size) => fit(chart, layout, size)));
  return fits.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

function fit(chart: Chart, layout: Layout, size: Omit<Canvas, 'id'>): Fit {
  const canvas = { id: `${chart.id}-p`, ...size };
  const drawing = chart.draw(canvas);
  const scale = Math.min(layout.box.width / canvas.width, layout.box.height / drawing.height, LARGEST);
  return { ...layout, canvas, drawing, scale };
}

function worth({ box, canvas, scale }: Fit): number {
  return scale * (1 + (0.3 * canvas.width * scale) / box.width);
}

/** Words in a column at the left, for drawings that are tall. */
function columnLayout(words: PosterWords, chapter: number): Layout {
  const x = LEFT + COLUMN + GUTTER;
  const room = FOOT.at - TOP - 16;
  return {
    words: placed(largest(words, chapter, COLUMN, room), words),
    box: { x, y: TOP, width: POSTER.width - RIGHT - x, height: POSTER.height - 2 * TOP },
  };
}

/** Words across the head, for drawings that are wide. */
function headLayout(words: PosterWords, chapter: number): Layout {
  const width = POSTER.width - LEFT - RIGHT;
  const text = largest(words, chapter, width, 216);
  const y = TOP + text.height + 30;
  return { words: placed(text, words), box: { x: LEFT, y, width, height: FOOT.at - 22 - y } };
}

/** The words in the largest size of title that leaves them within the room. */
function largest(words: PosterWords, chapter: number, width: number, room: number): Block {
  const size = TITLE_SIZES.find((size) => fits(words, chapter, width, room, size));
  return wordsBlock(words, chapter, width, size ?? TITLE_SIZES.at(-1)!);
}

function fits(words: PosterWords, chapter: number, width: number, room: number, size: number): boolean {
  const longest = Math.max(...words.title.split(' ').map((word) => lineWidth(word, size, 600, 'serif')));
  return longest <= width && wordsBlock(words, chapter, width, size).height <= room;
}

function wordsBlock(
  { kicker, title, below }: PosterWords,
  chapter: number,
  width: number,
  size: number,
): Block {
  const blocks = [
    paragraph(kicker, { size: 22, line: 28, weight: 700, colour: `t${chapter}` }, width),
    paragraph(
      title,
      { size, line: Math.round(size * 1.14), weight: 600, face: 'serif', colour: 'ink' },
      width,
    ),
    paragraph(below, { size: 22, line: 29, weight: 400, colour: 'ink2' }, width),
  ];
  return stack(blocks, 12);
}

function placed(text: Block, { foot }: PosterWords): Markup {
  const style: TextStyle = { size: 18, line: FOOT.line, weight: 400, colour: 'ink3' };
  return markup`${translate(LEFT, TOP, text.body)}${translate(LEFT, FOOT.at, paragraph(foot, style, POSTER.width).body)}`;
}
