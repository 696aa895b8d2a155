import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { charts } from '../../src/charts/2024/index.ts';
import { all, attribute, parse } from './drawing.ts';

const CHARTS = charts.map((chart) => [chart.id, chart] as const);
const WIDTHS = ['wide', 'narrow'] as const;
const DRAWINGS = charts.flatMap((chart) =>
  WIDTHS.map((width) => [chart.id, width, chart.svg(width)] as const),
);

it('charts lists every file of its folder once, under the name of the file, in the order of numbers', () => {
  const files = readdirSync('src/charts/2024').filter((name) => /(?<!^index)\.ts$/.test(name));
  const ids = charts.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(files.map((name) => name.replace(/\.ts$/, '')).toSorted());
  const numbers = charts.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].toSorted());
  expect(numbers.filter((number) => !/^\d\d$/.test(number))).toEqual([]);
});

it.each(DRAWINGS)('%s is drawn in at most 60 kB (%s)', (_, __, svg) => {
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(60_000);
});

it.each(DRAWINGS)('%s refers only to what is in the same drawing (%s)', (_, __, svg) => {
  const root = parse(svg);
  const ids = new Set([root, ...all(root, '[id]')].map(({ id }) => id));
  const patterns = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
  const names = ['aria-labelledby', 'aria-describedby'].flatMap((name) => attribute(root, name).split(' '));
  expect(names).toHaveLength(2);
  expect([...patterns, ...names].filter((id) => !ids.has(id))).toEqual([]);
});

it('every id is unique on a page that holds all charts at both widths', () => {
  const ids = DRAWINGS.flatMap(([, , svg]) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
});

it.each(DRAWINGS)('%s draws numbers, not what failed to be one (%s)', (_, __, svg) => {
  expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object|[{}]/);
});

it.each(CHARTS)('%s is drawn the same twice', (_, chart) => {
  for (const width of WIDTHS) expect(chart.svg(width)).toBe(chart.svg(width));
});

it.each(CHARTS)('%s is read out as its headline and its description', (_, chart) => {
  for (const width of WIDTHS) {
    const root = parse(chart.svg(width));
    expect(attribute(root, 'role')).toBe('graphics-document document');
    expect(root.querySelector('title')!.textContent).toBe(chart.headline);
    expect(root.querySelector('desc')!.textContent).toBe(chart.alt);
    expect(attribute(root, 'class')).toContain(`hue-${chart.chapter}`);
  }
});
