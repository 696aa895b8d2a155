import { canvases, type Canvas, type Tone } from '../forms/canvas.ts';
import { SEAM, squares } from '../forms/cells.ts';
import type { Allowed } from '../forms/allowed.ts';
import { bar, type Stated } from '../forms/edge.ts';
import { area, fillOfOwner, patterns } from '../forms/fill.ts';
import { allowedBand, point } from '../forms/point.ts';
import type { Sign } from '../forms/sign.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { memoize } from '../lib/memoize.ts';
import type { Chart } from './chart.ts';

/** One entry of the key beside a chart: what a drawn edge or fill says. */
export interface KeyEntry {
  id: string;
  swatch: string;
  words: string;
}

interface SignWords {
  id: Sign;
  words: string;
  /** null for a number that is not printed */
  stated: Stated | null;
  /** with what its digits allow */
  allowed?: true;
}

/** Room for one sign, in px. */
export const KEY_SIZE = { width: 48, height: 18 };
const BAR = { from: 1, to: 30, y: 4, height: 10 };
const MIDDLE = { x: 15, y: 9 };
const ALLOWED: Allowed = [18, 30];
const AROUND: Allowed = [1, 29];
const CELL = 10;

const PRINTED: Stated = { hedge: 'exact', computed: false, upperLimit: false };

const SIGNS: SignWords[] = [
  { id: 'more-than', words: 'more than: open end', stated: { ...PRINTED, hedge: 'more_than' } },
  { id: 'nearly', words: 'nearly: ends short of the cap', stated: { ...PRINTED, hedge: 'nearly' } },
  { id: 'about', words: 'about', stated: { ...PRINTED, hedge: 'about' } },
  { id: 'range', words: 'between its two ends', stated: { ...PRINTED, hedge: 'range' } },
  { id: 'allowed', words: 'hatched to scale: what the digits allow', stated: PRINTED, allowed: true },
  { id: 'upper-limit', words: 'upper limit, not an amount', stated: { ...PRINTED, upperLimit: true } },
  { id: 'computed', words: 'ƒ computed by us', stated: { ...PRINTED, computed: true } },
  { id: 'elsewhere', words: '‡ printed by others', stated: { ...PRINTED, elsewhere: true } },
  { id: 'not-printed', words: 'not printed', stated: null },
];

/** The key of a chart: only the edges and fills that it draws; empty where every mark is printed and exact. */
export function chartKey(chart: Chart): KeyEntry[] {
  return keySigns(chart).map((drawn, index) => keyEntry(drawn, `${chart.id}-k${index}`, chart.chapter));
}

/** Every sign there is, as bars, for the page that explains them; first the plain bar that they depart from. */
export function wholeKey(): KeyEntry[] {
  const exact = { id: 'exact', words: 'exact: closed end', stated: PRINTED };
  return [exact, ...SIGNS].map((each) =>
    keyEntry({ ...each, draw: (canvas) => sign(canvas, each, new Set()) }, `key-${each.id}`, 0),
  );
}

interface DrawnSign {
  id: string;
  words: string;
  draw: (canvas: Canvas) => Markup;
}

function keyEntry({ id, words, draw }: DrawnSign, name: string, chapter: number): KeyEntry {
  const { width, height } = KEY_SIZE;
  const canvas = { id: name, width, wide: true };
  const body = draw(canvas);
  const swatch = markup`<svg class="chart-svg hue-${chapter}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">${patterns(canvas, body)}${body}</svg>`;
  return { id, words, swatch: swatch.text };
}

/**
 * What the key explains, with each sign as it is drawn in a box of `KEY_SIZE`. Found once a chart, as only the whole
 * drawing tells, and every sheet and page of the chart asks.
 */
export const keySigns = memoize((chart: Chart): DrawnSign[] => {
  if (chart.ownKey) return [];
  const { traits } = chart.draw(canvases(chart.id).wide).body;
  return SIGNS.filter(({ id }) => traits.has(id)).map((each) => ({
    ...each,
    draw: (canvas) => sign(canvas, each, traits),
  }));
});

type Signed = Pick<SignWords, 'stated' | 'allowed'>;

function sign(canvas: Canvas, { stated, allowed }: Signed, traits: Markup['traits']): Markup {
  const tone: Tone = stated ? 'hue' : 'neutral';
  const body = stated
    ? sample(canvas, stated, traits, allowed && ALLOWED)
    : area(canvas, { x: BAR.from, width: BAR.to - BAR.from, ...BAR }, 'slot', tone);
  return markup`<g class="tone-${tone}">${body}</g>`;
}

/** A bar, a point or squares, as the drawing has them. */
function sample(canvas: Canvas, stated: Stated, traits: Markup['traits'], allowed?: Allowed): Markup {
  const fill = fillOfOwner(stated);
  if (fill !== 'solid' && traits.has('squares'))
    return squares(
      [0, CELL + SEAM].map((x) => [x + 1, BAR.y]),
      fill,
      CELL,
      'hue',
      canvas,
    );
  if (stated.hedge === 'range') return bar(canvas, { ...BAR, to: BAR.from + 1, high: BAR.to }, stated);
  return traits.has('points') && !traits.has('bars')
    ? markup`${allowedBand(canvas, MIDDLE.x, MIDDLE.y, allowed && AROUND, 'hue')}${point(MIDDLE.x, MIDDLE.y, stated)}`
    : bar(canvas, allowed ? { ...BAR, to: BAR.to - 6, allowed } : BAR, stated, 'hue');
}
