import { expect, it } from 'vitest';
import { area, patterns, type Fill } from '../../../src/forms/fill.ts';
import { dressed } from '../../../src/forms/look.ts';
import { palette } from '../../../src/lib/palette.ts';
import { markup } from '../../../src/lib/markup.ts';
import { all, attribute, number, parse, piece, wide } from '../drawing.ts';

/** What a mark of a kind wears. */
function worn(name: string): Element {
  const drawing = dressed(markup`<svg><rect class="${name}"/></svg>`, { chapter: 1 });
  return parse(drawing).querySelector('rect')!;
}

const TINT = number(worn('tint'), 'fill-opacity');
const HATCH = number(worn('hatching'), 'stroke-width');

/** How much of an area of a fill is of its colour, from 0 to 1. */
function weight(fill: Fill): number {
  const body = area(wide, { x: 0, y: 0, width: 100, height: 20 }, fill);
  const pattern = piece(markup`${patterns(wide, body)}`).querySelector('pattern');
  if (!pattern) return fill === 'solid' ? 1 : 0;
  const cell = number(pattern, 'width') * number(pattern, 'height');
  const lines = all(pattern, 'path.hatching').map(() => Math.SQRT2 * number(pattern, 'width') * HATCH);
  const dots = all(pattern, 'circle.solid').map((dot) => Math.PI * number(dot, 'r') ** 2);
  const inked = [...lines, ...dots].reduce((sum, each) => sum + each, 0) / cell;
  return inked + (pattern.querySelector('.tint') ? TINT * (1 - inked) : 0);
}

it('area weighs what is sure more than what we worked out, and that more than what is unsure', () => {
  expect(TINT).toBe(0.3);
  expect(weight('solid')).toBe(1);
  expect(weight('dots')).toBeGreaterThan(weight('hatch') + 0.1);
  expect(weight('hatch')).toBeGreaterThan(0.25);
});

it.each(['dots', 'cells-dots', 'outline', 'ruled'])(
  '%s has an unbroken edge in the colour of its mark',
  (name) => {
    expect(attribute(worn(name), 'stroke')).toBe(palette('light').get('c1'));
    expect(worn(name).hasAttribute('stroke-dasharray')).toBe(false);
  },
);

it.each(['ghost', 'cap', 'computed', 'parted'])(
  '%s is broken, which tells it apart without its colour',
  (name) => {
    expect(worn(name).hasAttribute('stroke-dasharray')).toBe(true);
  },
);
