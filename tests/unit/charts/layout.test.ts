import { expect, it } from 'vitest';
import { ownSvg } from '../../../src/pictures/standalone.ts';
import { text, TEXT } from '../../../src/forms/text.ts';
import { number, parse, piece } from '../drawing.ts';
import { cards, charts, DRAWINGS } from '../drawings.ts';
import { filledBoxes, outside, overlaps, textBoxes } from '../text-boxes.ts';

const SOURCE = 'Source: Shanghai Stock Exchange, 12 May 2025, chapter and section 1.1. https://example.com/';

const SHEETS = [
  ...DRAWINGS.map(([id, width, , svg]) => [id, width, svg()] as const),
  ...charts.map((chart) => [chart.id, 'standing alone', ownSvg(chart, SOURCE)] as const),
];

it.each(SHEETS)('%s writes no text over another (%s)', (_, __, svg) => {
  expect(overlaps(textBoxes(parse(svg)))).toEqual([]);
});

it.each(SHEETS)('%s keeps every text inside the drawing (%s)', (_, __, svg) => {
  const root = parse(svg);
  expect(outside(textBoxes(root), number(root, 'width'), number(root, 'height'))).toEqual([]);
});

it.each(SHEETS)('%s writes no text over a filled bar (%s)', (_, __, svg) => {
  const root = parse(svg);
  expect(overlaps(textBoxes(root), filledBoxes(root))).toEqual([]);
});

it.each(cards.map((card) => [card.id, card.svg()]))('%s is drawn within 328 × 140 px', (_, svg) => {
  const root = parse(svg);
  expect(number(root, 'width')).toBe(328);
  expect(number(root, 'height')).toBeLessThanOrEqual(140);
});

it('textBoxes sees shifts, anchors and further lines', () => {
  const body = text('label', 100, 0, ['one line', 'another'], 'end');
  const root = piece(body);
  root.querySelector('text')!.parentElement!.setAttribute('transform', 'translate(10 20)');
  const [first, second] = textBoxes(root);
  expect(first).toMatchObject({ what: 'one line', right: 110 });
  expect(second!.top - first!.top).toBeCloseTo(18, 6);
  expect(first!.top).toBeCloseTo(20 + 9 + 14 * 0.34 - 14 * 0.75, 1);
});

it('overlaps finds what shares more than a pixel', () => {
  const box = (what: string, left: number, top: number) => ({
    what,
    left,
    right: left + 10,
    top,
    bottom: top + 10,
  });
  expect(overlaps([box('a', 0, 0), box('b', 8, 8), box('c', 9.5, -5), box('d', 30, 0)])).toEqual([
    '“a” and “b”',
  ]);
  expect(outside([box('a', -1, 0), box('b', 0, 0), box('c', 95, 0)], 100, 10)).toHaveLength(2);
});

it('no role of text is smaller than 12 px', () => {
  expect(Math.min(...Object.values(TEXT).map(({ size }) => size))).toBe(12);
});
