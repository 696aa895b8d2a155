import { canvases, type Canvas, type Tone } from '../forms/canvas.ts';
import type { Stated } from '../forms/edge.ts';
import { fillOfOwner, patterns } from '../forms/fill.ts';
import { dressed } from '../forms/look.ts';
import { sample, SAMPLE_HEIGHT, type Kind } from '../forms/sample.ts';
import type { Sign } from '../forms/sign.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { memoize } from '../lib/memoize.ts';
import type { Chart } from './chart.ts';

/** One entry of the key beside a chart: what a drawn edge or fill says. */
export interface KeyEntry {
  id: string;
  swatch: string;
  /** what to look for and what it says of the number: “hatched end: more than the number” */
  words: string;
  /** what it says alone */
  name: string;
}

interface SignWords {
  id: Sign;
  name: string;
  /** what to look for, by what the drawing is made of; `mixed` where it has bars and points; once where it is the same for all */
  look: string | (Record<Kind, string> & { mixed?: string });
  /** null for a number that is not printed */
  stated: Stated | null;
  /** with what its digits allow */
  allowed?: true;
}

const PRINTED: Stated = { hedge: 'exact', computed: false, upperLimit: false };

const SIGNS: SignWords[] = [
  {
    id: 'more-than',
    name: 'more than the number',
    look: { bar: 'hatched end', point: 'arrowhead to the right', squares: 'dashed squares' },
    stated: { ...PRINTED, hedge: 'more_than' },
  },
  {
    id: 'nearly',
    name: 'nearly the number',
    look: { bar: 'hatched and stopped', point: 'arrowhead to the left', squares: 'hatched squares' },
    stated: { ...PRINTED, hedge: 'nearly' },
  },
  {
    id: 'about',
    name: 'about the number',
    look: { bar: 'hatched, no stop', point: 'arrowheads both ways', squares: 'hatched squares' },
    stated: { ...PRINTED, hedge: 'about' },
  },
  { id: 'range', name: 'between two numbers', look: 'two ends', stated: { ...PRINTED, hedge: 'range' } },
  { id: 'allowed', name: 'what the digits allow', look: 'hatched to scale', stated: PRINTED, allowed: true },
  {
    id: 'upper-limit',
    name: 'a limit, not an amount',
    look: 'empty',
    stated: { ...PRINTED, upperLimit: true },
  },
  {
    id: 'computed',
    name: 'computed by us',
    look: {
      bar: 'ƒ, dots',
      point: 'ƒ, dashed ring',
      squares: 'ƒ, dots',
      mixed: 'ƒ, dots or dashed ring',
    },
    stated: { ...PRINTED, computed: true },
  },
  {
    id: 'elsewhere',
    name: 'printed by others',
    look: {
      bar: '‡, lines',
      point: '‡, ring with a line',
      squares: '‡, lines',
      mixed: '‡, lines or ring with a line',
    },
    stated: { ...PRINTED, elsewhere: true },
  },
  { id: 'not-printed', name: 'not printed', look: 'dotted outline', stated: null },
];

/** Px from a sign to its words, and to the next sign. */
export const KEY_GAP = { words: 6, next: 24 };

/** The signs that readers meet first, wherever they begin. */
const FIRST: Sign[] = ['more-than', 'nearly', 'computed', 'not-printed'];

/** The key of a chart: only the edges and fills that it draws; empty where every mark is printed and exact. */
export function chartKey(chart: Chart): KeyEntry[] {
  return keySigns(chart).map((drawn, index) => keyEntry(drawn, `${chart.id}-k${index}`, chart.chapter));
}

/** Every sign there is, as bars, for the page that explains them; first the plain bar that they depart from. */
export function wholeKey(): KeyEntry[] {
  const exact = { id: 'exact', name: 'exact', look: 'closed end', stated: PRINTED };
  return [exact, ...SIGNS].map((each) => keyEntry(drawnSign(each, 'bar'), `key-${each.id}`, 0));
}

/** The few signs that a reader needs before the first chart, as bars. */
export function firstKey(): KeyEntry[] {
  const first = SIGNS.filter(({ id }) => FIRST.includes(id));
  return first.map((each) => keyEntry(drawnSign(each, 'bar'), `first-${each.id}`, 0));
}

/** A sign with its words, and how wide it is drawn, in px. */
interface DrawnSign {
  id: string;
  words: string;
  name: string;
  width: number;
  draw: (canvas: Canvas) => Markup;
}

function keyEntry({ id, words, name, width, draw }: DrawnSign, key: string, chapter: number): KeyEntry {
  const canvas = { id: key, width, wide: true };
  const body = draw(canvas);
  const swatch = markup`<svg class="chart-svg" width="${width}" height="${SAMPLE_HEIGHT}" viewBox="0 0 ${width} ${SAMPLE_HEIGHT}" aria-hidden="true">${patterns(canvas, body)}${body}</svg>`;
  return { id, words, name, swatch: dressed(swatch, { chapter }) };
}

/** What the key explains. Found once a chart, as only the whole drawing tells, and every sheet and page of the chart asks. */
export const keySigns = memoize((chart: Chart): DrawnSign[] => {
  if (chart.ownKey) return [];
  const { traits } = chart.draw(canvases(chart.id).wide).body;
  const mixed = traits.has('bars') && traits.has('points');
  return SIGNS.filter(({ id }) => traits.has(id)).map((each) => drawnSign(each, kindOf(each, traits), mixed));
});

/** A bar, a point or squares, as the drawing has them. */
function kindOf({ stated }: Pick<SignWords, 'stated'>, traits: Markup['traits']): Kind {
  const filled = stated !== null && fillOfOwner(stated) !== 'solid';
  if (filled && traits.has('squares')) return 'squares';
  if (traits.has('bars')) return 'bar';
  return traits.has('points') ? 'point' : 'squares';
}

type Signed = Pick<SignWords, 'name' | 'look' | 'stated' | 'allowed'> & { id: string };

function drawnSign({ id, name, look, stated, allowed }: Signed, kind: Kind, mixed = false): DrawnSign {
  const looked = typeof look === 'string' ? look : (mixed && look.mixed) || look[kind];
  const words = `${looked}: ${name}`;
  const tone: Tone = stated ? 'hue' : 'neutral';
  const { width, draw } = sample(stated, kind, allowed);
  const toned = (canvas: Canvas) => markup`<g class="tone-${tone}">${draw(canvas)}</g>`;
  return { id, words, name, width, draw: toned };
}
