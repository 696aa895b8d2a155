import type { Chart } from '../charts/chart.ts';
import { translate, type Block, type Canvas } from '../forms/canvas.ts';
import { TEXT, type TextRole } from '../forms/text.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { memoize, memoizeLast } from '../lib/memoize.ts';
import { fewMarks } from './few-marks.ts';
import { MOST_MARKS } from './few-rows.ts';
import { leastType, type Format } from './poster.ts';
import { footBlock, headBlock, type PosterWords } from './poster-words.ts';

/** Words set in their place, and the room they leave for a drawing. */
interface Layout {
  words: Markup;
  box: { x: number; y: number; width: number; height: number };
}

const LEFT = 60;
const RIGHT = 48;
const EDGE = 40;
const COLUMN = 400;
const GUTTER = 36;
const GAP = 24;
/** Share of the height that words above a drawing may take. */
const HEAD_SHARE = 0.3;

/** Charts keep their small form longer than on a page; steps need the breadth of their wide one. */
const NARROW = [290, 310, 328, 360, 400, 440, 480, 520, 560].map((width) => ({ width, wide: false }));
const STEPS = [310, 340, 380, 440, 480, 520].map((width) => ({ width, wide: true }));
const FEW = {
  most: [MOST_MARKS, 4, 3, 2],
  sizes: [...NARROW.filter((_, at) => at % 2 > 0), ...STEPS.slice(3)],
};

const LARGEST = 2.6;

/** A drawing as it may be made for a picture. */
interface Version {
  canvas: Canvas;
  drawing: Block;
}

/** A drawing in the place where it can be read. */
export interface Fit extends Layout, Version {
  /** px of the picture to one of the drawing */
  scale: number;
}

/**
 * The layout and the width that show the drawing largest, and among those nearly as large the one that fills its place; a
 * few of its marks where its letters would be too small for all of them. Throws where not even those can be read.
 */
export function bestFit(chart: Chart, words: { whole: PosterWords; few: PosterWords }, format: Format): Fit {
  const whole = readable(layoutsOf(words.whole, chart, format), wholeVersions(chart), format);
  if (whole) return whole;
  const layouts = layoutsOf(words.few, chart, format);
  for (const most of FEW.most)
    for (const dense of [false, true]) {
      const few = readable(layouts, fewVersions(chart)(most)(dense), format);
      if (few) return few;
    }
  throw new Error(`${chart.id}: no picture of ${format.width} × ${format.height} px holds two of its marks`);
}

/** A chart’s pictures of all formats are made one after another. */
const wholeVersions = memoizeLast((chart: Chart): Version[] =>
  versions(chart, chart.forms.includes('marimekko') ? STEPS : NARROW, chart.draw),
);
const fewVersions = memoizeLast((chart: Chart) =>
  memoize((most: number) =>
    memoize((dense: boolean) => versions(chart, FEW.sizes, (canvas) => fewMarks(chart, canvas, most, dense))),
  ),
);

function versions(
  { id }: Chart,
  sizes: readonly Omit<Canvas, 'id'>[],
  draw: (canvas: Canvas) => Block,
): Version[] {
  const canvases = sizes.map((size): Canvas => ({ id: `${id}-p`, large: true, ...size }));
  return canvases.map((canvas) => ({ canvas, drawing: draw(canvas) }));
}

/** The best of the fits whose letters can be read; none where there is none. */
function readable(layouts: readonly Layout[], versions: readonly Version[], format: Format): Fit | undefined {
  const fits = layouts.flatMap((layout) => versions.map((version) => fit(layout, version)));
  return fits
    .filter(({ drawing, scale }) => scale * smallestType(drawing) >= leastType(format))
    .reduce<Fit | undefined>((a, b) => (a && worth(a) >= worth(b) ? a : b), undefined);
}

function fit(layout: Layout, version: Version): Fit {
  const { width, height } = layout.box;
  const scale = Math.min(width / version.canvas.width, height / version.drawing.height, LARGEST);
  return { ...layout, ...version, scale: Math.floor(scale * 100) / 100 };
}

function worth({ box, canvas, scale }: Fit): number {
  return scale * (1 + (0.3 * canvas.width * scale) / box.width);
}

/** Px of the smallest letters that a drawing has. */
function smallestType({ body }: Block): number {
  const roles = new Set([...body.text.matchAll(/class="t-(\w+)"[^>]*>[^<]/g)].map(([, role]) => role));
  return Math.min(...[...roles].map((role) => TEXT[role as TextRole].size));
}

function layoutsOf(words: PosterWords, { chapter }: Chart, format: Format): Layout[] {
  const head = headLayout(words, chapter, format);
  return format.width > format.height ? [columnLayout(words, chapter, format), head] : [head];
}

/** Words in a column at the left, for drawings that are tall. */
function columnLayout(words: PosterWords, chapter: number, format: Format): Layout {
  const foot = footBlock(words, format, format.width - LEFT - RIGHT);
  const x = LEFT + COLUMN + GUTTER;
  const height = format.height - 2 * EDGE - foot.height - GAP;
  return {
    words: placed(headBlock(words, chapter, format, { width: COLUMN, height }), foot, format),
    box: { x, y: EDGE, width: format.width - RIGHT - x, height },
  };
}

/** Words across the head, for drawings that are wide. */
function headLayout(words: PosterWords, chapter: number, format: Format): Layout {
  const width = format.width - LEFT - RIGHT;
  const foot = footBlock(words, format, width);
  const head = headBlock(words, chapter, format, { width, height: HEAD_SHARE * format.height });
  const y = EDGE + head.height + GAP;
  return {
    words: placed(head, foot, format),
    box: { x: LEFT, y, width, height: format.height - EDGE - foot.height - GAP - y },
  };
}

function placed(head: Block, foot: Block, { height }: Format): Markup {
  return markup`${translate(LEFT, EDGE, head.body)}${translate(LEFT, height - EDGE - foot.height, foot.body)}`;
}
