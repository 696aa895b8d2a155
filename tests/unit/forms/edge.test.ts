import { expect, it } from 'vitest';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { bar, fringe, reach, type Stated } from '../../../src/forms/edge.ts';
import type { Hedge } from '../../../src/lib/number/hedge.ts';
import { all, fillOf, narrow, number, piece, wide } from '../drawing.ts';

type Span = [fill: string, from: number, to: number];

const BAR = { from: 100, to: 300, y: 4, height: 16 };

function stated(hedge: Hedge, more: Partial<Stated> = {}): Stated {
  return { hedge, computed: false, upperLimit: false, ...more };
}

/** Rectangles of a bar from left to right; outlines are drawn inside the edge and counted to the edge. */
function spans(root: Element): Span[] {
  return all(root, 'rect').map((rect) => {
    const fill = fillOf(rect);
    const inset = ['dots', 'ruled', 'outline', 'ghost'].includes(fill) ? 0.75 : 0;
    const x = number(rect, 'x') - inset;
    return [fill, x, x + number(rect, 'width') + 2 * inset];
  });
}

function paths(root: Element): (string | null)[] {
  return all(root, 'path').map((path) => `${path.getAttribute('class')} ${path.getAttribute('d')}`);
}

const CAP = 'cap M300 0V24';
const STOP = 'stroke M300 0V24';
const chevron = (x: number) => `stroke M${x} 6l5 6l-5 6`;
/** Three lines within the outline, evenly in its height. */
const RULES = (from: number, to: number) =>
  `rule ${[8.38, 12, 15.63].map((y) => `M${from + 0.75} ${y}h${to - from - 1.5}`).join('')}`;
const OPEN: [Span[], string[]] = [
  [
    ['solid', 100, 300],
    ['hatch', 300, 312],
  ],
  [chevron(315)],
];

it.each<[string, Stated, Span[], string[]]>([
  ['exact', stated('exact'), [['solid', 100, 300]], []],
  ['more than', stated('more_than'), ...OPEN],
  ['at least', stated('at_least'), ...OPEN],
  [
    'nearly',
    stated('nearly'),
    [
      ['solid', 100, 288],
      ['hatch', 288, 300],
    ],
    [CAP],
  ],
  [
    'about',
    stated('about'),
    [
      ['solid', 100, 294],
      ['hatch', 294, 306],
    ],
    [],
  ],
  ['less than', stated('less_than', { computed: true }), [['hatch', 100, 300]], [CAP]],
  ['computed', stated('exact', { computed: true }), [['dots', 100, 300]], []],
  ['somebody else’s', stated('exact', { elsewhere: true }), [['ruled', 100, 300]], [RULES(100, 300)]],
  [
    'somebody else’s nearly',
    stated('nearly', { elsewhere: true }),
    [
      ['ruled', 100, 288],
      ['hatch', 288, 300],
    ],
    [RULES(100, 288), CAP],
  ],
  [
    'computed more than',
    stated('more_than', { computed: true }),
    [
      ['dots', 100, 300],
      ['hatch', 300, 312],
    ],
    [chevron(315)],
  ],
  ['up to, computed', stated('exact', { upperLimit: true, computed: true }), [['ghost', 100, 300]], [STOP]],
  [
    'up to less than',
    stated('less_than', { upperLimit: true, computed: true }),
    [['ghost', 100, 300]],
    [CAP],
  ],
  ['up to', stated('exact', { upperLimit: true }), [['outline', 100, 300]], [STOP]],
  [
    'up to more than',
    stated('more_than', { upperLimit: true }),
    [
      ['outline', 100, 300],
      ['hatch', 300, 312],
    ],
    [STOP, chevron(315)],
  ],
  [
    'up to nearly',
    stated('nearly', { upperLimit: true }),
    [
      ['outline', 100, 288],
      ['hatch', 288, 300],
    ],
    [CAP],
  ],
])('bar draws “%s”', (_, given, rects, lines) => {
  const root = piece(bar(wide, BAR, given, 'hue'));
  expect(spans(root)).toEqual(rects);
  expect(paths(root)).toEqual(lines);
});

it('bar draws a range with an end at both bounds and nothing filled from zero', () => {
  const root = piece(bar(wide, { ...BAR, high: 360 }, stated('range'), 'hue'));
  expect(spans(root)).toEqual([]);
  expect(paths(root)).toEqual(['range M300 12H360', 'stroke M300 4V20M360 4V20']);
});

it('bar draws a range of somebody else’s with lines between its bounds', () => {
  const root = piece(bar(wide, { ...BAR, high: 360 }, stated('range', { elsewhere: true }), 'hue'));
  expect(all(root, 'rect').map((rect) => [fillOf(rect), number(rect, 'x'), number(rect, 'width')])).toEqual([
    ['ruled', 300, 60],
  ]);
  expect(paths(root)).toEqual(['rule M300 12h60', 'stroke M300 4V20M360 4V20']);
});

it('bar turns everything around below zero', () => {
  const below = { ...BAR, from: 300, to: 100 };
  const open = piece(bar(wide, below, stated('more_than'), 'hue'));
  expect(spans(open)).toEqual([
    ['solid', 100, 300],
    ['hatch', 88, 100],
  ]);
  expect(paths(open)).toEqual(['stroke M85 6l-5 6l5 6']);
  const short = piece(bar(wide, below, stated('nearly'), 'hue'));
  expect(spans(short)).toEqual([
    ['solid', 112, 300],
    ['hatch', 100, 112],
  ]);
});

it('bar draws nothing for an exact nought', () => {
  expect(piece(bar(wide, { ...BAR, to: 100 }, stated('exact'), 'hue')).children).toHaveLength(0);
});

it.each<[string, Canvas, length: number, fringe: number]>([
  ['wide', wide, 400, 12],
  ['wide', wide, 30, 12],
  ['wide', wide, 10, 4],
  ['wide', wide, -10, 4],
  ['narrow', narrow, 300, 9],
  ['narrow', narrow, 22.5, 9],
  ['narrow', narrow, 10, 4],
  ['narrow', narrow, 0, 0],
])('fringe of a %s drawing is constant and at most 40%% of the bar: %#', (_, canvas, length, expected) => {
  expect(fringe(canvas, length)).toBe(expected);
});

it.each<[Hedge, number]>([
  ['exact', 300],
  ['nearly', 300],
  ['less_than', 300],
  ['about', 306],
  ['more_than', 320],
  ['at_least', 320],
])('reach of a bar that is %s is %d', (hedge, x) => {
  expect(reach(wide, BAR, stated(hedge))).toBe(x);
});

it('reach of a range is its upper end, and of a fall to the left', () => {
  expect(reach(wide, { ...BAR, high: 360 }, stated('range'))).toBe(360);
  expect(reach(wide, { ...BAR, from: 300, to: 100 }, stated('more_than'))).toBe(80);
});
