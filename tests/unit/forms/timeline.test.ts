import { expect, it } from 'vitest';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { timeline, type Event } from '../../../src/forms/timeline.ts';
import { all, drawn, narrow, number, shiftOf, texts, wide, WIDTHS } from '../drawing.ts';
import { timelineSpec } from './samples.ts';

function draw(canvas: Canvas, ...events: Partial<Event>[]): Element {
  const spec = timelineSpec();
  const [lane] = spec.lanes;
  const [sample] = lane!.events;
  const given = events.map((event, index) => ({ ...sample!, key: `row-${index}`, ...event }));
  return drawn(timeline({ ...spec, lanes: [{ ...lane!, events: given }] }, canvas), canvas);
}

function boxes(root: Element): { left: number; right: number }[] {
  return all(root, '.mark rect.solid').map((rect) => ({
    left: number(rect, 'x'),
    right: number(rect, 'x') + number(rect, 'width'),
  }));
}

it.each(WIDTHS)('timeline draws months and years as long as they are, on one scale (%s)', (_, canvas) => {
  const root = draw(
    canvas,
    { start: '2024-01-01', end: '2025-01-01' },
    { start: '2024-06-01', end: '2024-07-01' },
    { start: '2024-07-01', end: '2024-10-01' },
  );
  const [year, june, quarter] = boxes(root);
  expect((year!.right - year!.left) / (june!.right - june!.left)).toBeCloseTo(366 / 30, 1);
  expect(quarter!.left).toBeCloseTo(june!.right, 1);
});

it.each(WIDTHS)('timeline draws a day as a point within the time shown (%s)', (_, canvas) => {
  const root = draw(
    canvas,
    { start: '2024-01-01', end: '2025-05-01' },
    { start: '2025-04-30', end: '2025-05-01' },
  );
  const [day] = all(root, '.mark circle');
  const [whole] = boxes(root);
  expect(number(day!, 'cx')).toBeLessThan(whole!.right);
  expect(number(day!, 'cx')).toBeGreaterThan(whole!.right - 2);
});

it.each(WIDTHS)('timeline leaves a span without an end open beyond the time shown (%s)', (_, canvas) => {
  const root = draw(canvas, { start: '2024-06-01', end: null }, { start: '2024-01-01', end: '2025-05-01' });
  const [open, whole] = boxes(root);
  expect(open!.right).toBe(whole!.right);
  expect(all(root, '[data-key="row-0"] rect[fill*="hatch"]')).toHaveLength(1);
  expect(all(root, '[data-key="row-0"] path.stroke')).toHaveLength(1);
  expect(all(root, '[data-key="row-1"] path.stroke')).toHaveLength(0);
});

it.each(WIDTHS)('timeline gives what has no date no place, only its words (%s)', (_, canvas) => {
  const root = draw(canvas, { start: null, end: null, when: 'not printed' });
  expect(all(root, '.mark :is(rect, circle, path)')).toHaveLength(0);
  expect(texts(root)).toContain('not printed');
});

it('timeline runs a line down from the beginning of each event that leads', () => {
  const spec = timelineSpec();
  const [lane] = spec.lanes;
  const line = (leads: boolean) =>
    all(drawn(timeline({ ...spec, lanes: [{ ...lane!, leads }] }, wide), wide), 'path.reference');
  const [rect] = boxes(draw(wide, {}));
  expect(line(false)).toHaveLength(0);
  expect(line(true).map((path) => parseFloat(path.getAttribute('d')!.slice(1)))).toEqual([rect!.left]);
});

it('timeline names the year where it begins and the months between', () => {
  const months = texts(draw(wide, {})).filter((text) => /^(Jan|Apr|Jul|Oct)/.test(text));
  expect(months).toEqual(['Jan 2024', 'Apr', 'Jul', 'Oct', 'Jan 2025', 'Apr']);
});

it('timeline that begins within a month names no month that began before it', () => {
  const spec = { ...timelineSpec(), from: '2024-01-15' };
  const months = texts(drawn(timeline(spec, wide), wide)).filter((text) => /^(Jan|Apr|Jul|Oct)/.test(text));
  expect(months).toEqual(['Apr', 'Jul', 'Oct', 'Jan 2025', 'Apr']);
});

it('timeline writes the date below its label, and beside it on small screens where there is room', () => {
  const places = (canvas: Canvas, label: string) =>
    all(draw(canvas, { label }), '.mark text').map((text) => number(text, 'y') + shiftOf(text)[1]);
  const apart = ([label, when]: number[]) => Math.abs(when! - label!);
  expect(apart(places(wide, 'Short'))).toBeGreaterThan(12);
  expect(apart(places(narrow, 'Short'))).toBeLessThan(2);
  expect(apart(places(narrow, 'A label that is so long that it leaves no room for a date'))).toBeGreaterThan(
    12,
  );
});
