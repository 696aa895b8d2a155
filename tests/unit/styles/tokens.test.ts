import { readFileSync } from 'node:fs';
import { cross } from 'd3';
import { expect, it } from 'vitest';
import { palette, type Theme } from '../../../src/lib/palette.ts';
import { contrast, distance, distanceOfLab, seen, SIGHT } from '../charts/colours.ts';

const THEMES: Theme[] = ['light', 'dark'];
const MARKS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'neutral', 'accent', 'growth'];
/** Slate stands for no chapter: it must stand out, and its words say what it is. */
const STANDING_OUT = ['c0', ...MARKS];
const TEXTS = ['ink', 'ink2', 'ink3', 'link', 't0', 't1', 't2', 't3', 't4', 't5', 't6', 't-accent', 'growth'];
const STRUCTURE = ['track-end', 'zero', 'focus'];

/** Hex of a token of `tokens.css`. */
function hex(theme: Theme, token: string): string {
  const colour = palette(theme).get(token);
  if (!colour) throw new Error(`tokens: no colour “${token}”`);
  return colour;
}

it.each(cross(THEMES, STANDING_OUT))(
  'in the %s theme the mark colour %s stands out 3:1 from paper and card',
  (theme, token) => {
    for (const ground of ['paper', 'card'])
      expect(contrast(hex(theme, token), hex(theme, ground))).toBeGreaterThanOrEqual(3);
  },
);

it.each(cross(THEMES, TEXTS))(
  'in the %s theme the text colour %s stands out 4.5:1 from paper and card',
  (theme, token) => {
    for (const ground of ['paper', 'card'])
      expect(contrast(hex(theme, token), hex(theme, ground))).toBeGreaterThanOrEqual(4.5);
  },
);

it.each(cross(THEMES, STRUCTURE))(
  'in the %s theme the line %s stands out 3:1 from the card',
  (theme, token) => {
    expect(contrast(hex(theme, token), hex(theme, 'card'))).toBeGreaterThanOrEqual(3);
  },
);

it.each(cross(THEMES, STANDING_OUT))(
  'in the %s theme the mark colour %s stands out 3:1 from the track',
  (theme, token) => {
    expect(contrast(hex(theme, token), hex(theme, 'track'))).toBeGreaterThanOrEqual(3);
  },
);

it('in the dark theme no chapter’s colour stands out more than two and a half times as much as another’s', () => {
  const weights = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((token) =>
    contrast(hex('dark', token), hex('dark', 'card')),
  );
  expect(Math.max(...weights) / Math.min(...weights)).toBeLessThanOrEqual(2.5);
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(5);
});

it.each(cross(THEMES, Object.keys(SIGHT)))(
  'in the %s theme all mark colours differ for %s',
  (theme, sight) => {
    const twos = MARKS.flatMap((a, index) => MARKS.slice(index + 1).map((b) => [a, b] as const));
    const close = twos
      .map(([a, b]) => ({ pair: `${a}–${b}`, apart: distanceSeen(theme, a, b, SIGHT[sight]!) }))
      .filter(({ apart }) => apart < 10);
    expect(twos).toHaveLength(36);
    expect(close).toEqual([]);
  },
);

function distanceSeen(theme: Theme, a: string, b: string, sight: number[]): number {
  return distance(seen(hex(theme, a), sight), seen(hex(theme, b), sight));
}

it.each<[Theme, string, number, number]>([
  ['light', 'c1', 6.53, 6.87],
  ['light', 'c5', 3.38, 3.56],
  ['light', 'accent', 4.76, 5.01],
  ['dark', 'c3', 7.53, 6.74],
  ['dark', 'neutral', 4.5, 4.02],
])('in the %s theme %s has the contrast that the design states', (theme, token, paper, card) => {
  expect(contrast(hex(theme, token), hex(theme, 'paper'))).toBeCloseTo(paper, 2);
  expect(contrast(hex(theme, token), hex(theme, 'card'))).toBeCloseTo(card, 2);
});

it.each<[one: number[], two: number[], expected: number]>([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
])('distanceOfLab agrees with the published test data: %j and %j', (one, two, expected) => {
  const toLab = ([l, a, b]: number[]) => ({ l: l!, a: a!, b: b! });
  expect(distanceOfLab(toLab(one), toLab(two))).toBeCloseTo(expected, 4);
});

it('palette knows every colour of tokens.css in both themes', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const count = css.match(/light-dark\(/g)!.length;
  expect(THEMES.map((theme) => palette(theme).size)).toEqual([count, count]);
});
