import { expect, it } from 'vitest';
import { amountField, amountSvg, endOfField, looksOf } from '../../../src/pictures/year-picture.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { figure } from '../../../src/data/figure.ts';
import type { Tone } from '../../../src/forms/canvas.ts';
import { field, fieldWidth } from '../../../src/forms/field.ts';
import { all, attribute, piece } from '../drawing.ts';

const edition = openEdition('2024');
const REVENUE = { id: 'revenue-total', before: 'revenue-total-2023' };
const LOSS = { id: 'unprofitable-net-loss', before: 'unprofitable-net-loss-2023' };
const PROFIT = { id: 'net-profit-total', printed_before: 'context-2023-net-profit' };
const BOX = /M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g;

/** Corner and size of every box of the marks in one look. */
function boxes(drawn: Element, tone: Tone, look: 'solid' | 'open') {
  return all(drawn, `.tone-${tone} .${look}`).flatMap((path) =>
    [...attribute(path, 'd').matchAll(BOX)].map((match) => match.slice(1).map(Number)),
  );
}

it('field fills squares as a page is read, and a part of the last one', () => {
  const { body, height } = field({ columns: 4, stretches: [{ from: 0, to: 6.5, tone: 'c1' }] });
  expect(boxes(piece(body), 'c1', 'solid')).toEqual([
    [0, 0, fieldWidth(4), 8.5],
    [0, 10, 2 * 10 + 8.5 / 2, 8.5],
  ]);
  expect(height).toBe(18.5);
});

it('field goes on with the next stretch where the last one ended', () => {
  const stretches = [
    { from: 0, to: 3, tone: 'c1' },
    { from: 3, to: 5, tone: 'accent' },
  ] as const;
  const drawn = piece(field({ columns: 4, stretches }).body);
  expect(boxes(drawn, 'c1', 'solid')).toEqual([[0, 0, 28.5, 8.5]]);
  expect(boxes(drawn, 'accent', 'solid')).toEqual([
    [30, 0, 8.5, 8.5],
    [0, 10, 8.5, 8.5],
  ]);
});

it('field outlines squares one by one that are not there', () => {
  const stretches = [{ from: 0, to: 5, tone: 'neutral', open: true }] as const;
  const drawn = piece(field({ columns: 4, stretches }).body);
  expect(boxes(drawn, 'neutral', 'open')).toHaveLength(5);
});

it('field draws a line across each square of somebody else’s, from edge to edge', () => {
  const theirs = { from: 0, to: 4.5, tone: 'neutral', open: true, elsewhere: true } as const;
  const drawn = piece(field({ columns: 4, stretches: [theirs] }).body);
  const across = attribute(drawn.querySelector('.tone-neutral .rule')!, 'd').split('M').slice(1);
  expect(boxes(drawn, 'neutral', 'open')).toHaveLength(5);
  expect(across).toEqual([
    '0.5 4.25h7.5',
    '10.5 4.25h7.5',
    '20.5 4.25h7.5',
    '30.5 4.25h7.5',
    '0.5 14.25h3.25',
  ]);
  const gone = piece(field({ columns: 4, stretches: [{ ...theirs, elsewhere: false }] }).body);
  expect(all(gone, '.rule')).toEqual([]);
});

it('field refuses to draw nothing', () => {
  expect(() => field({ columns: 4, stretches: [] })).toThrow(new Error('field: no squares'));
});

it.each(['revenue-total', 'rd-total'] as const)('the year’s picture sets off what was added to %s', (id) => {
  const columns = 25;
  const drawn = piece(amountField(edition, { id, before: `${id}-2023` }, columns).body);
  const added = boxes(drawn, 'accent', 'solid').reduce((sum, [, , width]) => sum + (width! + 1.5) / 10, 0);
  const before = figure(edition, `${id}-2023`).value;
  expect(added).toBeCloseTo((figure(edition, id).value - before) / 1e9, 0);
});

it('the year’s picture outlines what has gone of the loss, and the profit printed a year earlier', () => {
  const loss = piece(amountField(edition, LOSS, 40).body);
  expect(boxes(loss, 'accent', 'open')).toHaveLength(9);
  const profit = piece(amountField(edition, PROFIT, 40).body);
  expect(boxes(profit, 'neutral', 'open')).toHaveLength(
    Math.ceil(figure(edition, 'context-2023-net-profit').value / 1e9),
  );
  expect(boxes(profit, 'accent', 'solid')).toEqual([]);
});

it('amountSvg is as high as its last line, which endOfField finds the end of', () => {
  expect(amountSvg(edition, REVENUE, 40)).toContain(`viewBox="0 0 ${fieldWidth(40)} ${fieldWidth(36)}"`);
  expect(endOfField(edition, REVENUE, 40) * 40).toBeCloseTo(1422.17 % 40, 5);
});

it('looksOf names for the key only what these amounts are drawn with, in its order', () => {
  expect(looksOf(edition, [PROFIT, LOSS, REVENUE])).toEqual(['added', 'gone', 'printed before']);
  expect(looksOf(edition, [REVENUE, { id: 'rd-total' }])).toEqual(['added']);
});
