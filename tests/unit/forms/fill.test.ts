import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { area, patterns, type Fill } from '../../../src/forms/fill.ts';
import { markup } from '../../../src/lib/markup.ts';
import { all, number, piece, wide } from '../drawing.ts';

const css = readFileSync('src/styles/charts.css', 'utf8');
const rule = (name: string) => new RegExp(`\\.chart-svg \\.${name} \\{([^}]*)\\}`).exec(css)![1]!;
const TINT = Number(/fill-opacity: ([\d.]+);/.exec(rule('tint'))![1]);

/** How much of an area of a fill is of its colour, from 0 to 1. */
function weight(fill: Fill): number {
  const body = area(wide, { x: 0, y: 0, width: 100, height: 20 }, fill);
  const pattern = piece(markup`${patterns(wide, body)}`).querySelector('pattern');
  if (!pattern) return fill === 'solid' ? 1 : 0;
  const cell = number(pattern, 'width') * number(pattern, 'height');
  const lines = all(pattern, 'rect.solid').map((rect) => number(rect, 'width') * number(rect, 'height'));
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
    expect(rule(name)).toContain('stroke: var(--tone);');
    expect(rule(name)).not.toContain('dasharray');
  },
);

it.each(['ghost', 'cap', 'computed', 'parted'])(
  '%s is broken, which tells it apart without its colour',
  (name) => {
    expect(rule(name)).toContain('dasharray');
  },
);
