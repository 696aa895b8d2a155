import type { Canvas, Tone } from '../forms/canvas.ts';
import { bar, type Stated } from '../forms/edge.ts';
import { area, patterns } from '../forms/fill.ts';
import { markup, type Markup } from '../lib/markup.ts';
import type { Chart } from './chart.ts';

/** One entry of the key beside a chart: what a drawn edge or fill says. */
export interface KeyEntry {
  swatch: string;
  words: string;
}

const SIZE = { width: 48, height: 18 };
const BAR = { from: 1, to: 30, y: 4, height: 10 };

const PRINTED: Stated = { hedge: 'exact', computed: false, upperLimit: false };

const ENTRIES: { words: string; stated: Stated | null; applies: (stated: Stated | null) => boolean }[] = [
  {
    words: 'more than: open end',
    stated: { ...PRINTED, hedge: 'more_than' },
    applies: (stated) => stated?.hedge === 'more_than' || stated?.hedge === 'at_least',
  },
  {
    words: 'nearly: ends short of the cap',
    stated: { ...PRINTED, hedge: 'nearly' },
    applies: (stated) => stated?.hedge === 'nearly',
  },
  { words: 'about', stated: { ...PRINTED, hedge: 'about' }, applies: (stated) => stated?.hedge === 'about' },
  {
    words: 'upper limit, not an amount',
    stated: { ...PRINTED, upperLimit: true },
    applies: (stated) => stated?.upperLimit === true,
  },
  {
    words: 'ƒ computed by us',
    stated: { ...PRINTED, computed: true },
    applies: (stated) => stated?.computed === true,
  },
  { words: 'not printed', stated: null, applies: (stated) => stated === null },
];

/** The key of a chart: only the edges and fills that it uses; empty where every number is printed and exact. */
export function chartKey({ id, rows, chapter }: Chart): KeyEntry[] {
  return ENTRIES.filter(({ applies }) =>
    rows.some(({ states, figure }) => states === 'number' && applies(figure)),
  ).map(({ words, stated }, index) => ({
    words,
    swatch: swatch({ id: `${id}-k${index}`, width: SIZE.width, wide: true }, stated, chapter).text,
  }));
}

function swatch(canvas: Canvas, stated: Stated | null, chapter: number): Markup {
  const tone: Tone = stated ? 'hue' : 'neutral';
  const box = { x: BAR.from, y: BAR.y, width: BAR.to - BAR.from, height: BAR.height };
  const body = stated ? bar(canvas, BAR, stated, tone) : area(canvas, box, 'slot', tone);
  return markup`<svg class="chart-svg hue-${chapter}" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}" aria-hidden="true">${patterns(canvas, body)}<g class="tone-${tone}">${body}</g></svg>`;
}
