import { expect, it } from 'vitest';
import { canvases } from '../../../src/forms/canvas.ts';
import { dressed } from '../../../src/forms/look.ts';
import { heard } from '../../../src/lib/number/heard.ts';
import { all, attribute, parse, texts } from '../drawing.ts';
import { charts, DRAWINGS, FIGURES } from '../drawings.ts';
import { isUnmarked } from './unmarked.ts';

function marks(svg: string): Element[] {
  return all(parse(svg), '[data-key]');
}

it.each(DRAWINGS)('%s has a mark for every row of its table, and no other (%s)', (_, __, figure, svg) => {
  const keys = marks(svg()).map((mark) => attribute(mark, 'data-key'));
  const marked = figure.rows.filter((row) => !isUnmarked(figure, row)).map(({ key }) => key);
  expect(keys.toSorted()).toEqual(marked.toSorted());
});

it.each(FIGURES)('%s calls no two rows the same', (_, { rows }) => {
  const keys = rows.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const names = rows.map(({ group, label }) => `${group}: ${label}`);
  expect(new Set(names).size).toBe(names.length);
});

it.each(DRAWINGS)(
  '%s names each mark by its row: label and value in words, and by whom where it is not the report (%s)',
  (_, __, { rows }, svg) => {
    for (const mark of marks(svg())) {
      const row = rows.find(({ key }) => key === attribute(mark, 'data-key'))!;
      const whose = row.source ? `, printed by ${row.source.publisher}` : '';
      const value = whose ? row.value.replace(/\s‡$/, '') : row.value;
      const name = heard(`${row.label}: ${value}${whose}`);
      expect(attribute(mark, 'aria-label')).toBe(name);
      expect(mark.querySelector('title')!.textContent).toBe(name);
    }
  },
);

/** Hundreds of signs one by one have their words in the key, and their names where they are met. */
const WORDED = DRAWINGS.filter(
  ([, , figure]) => !('forms' in figure && (figure.forms as string[]).includes('tally')),
);

it.each(WORDED)('%s writes words at each mark that is not a bare shape (%s)', (_, __, ___, svg) => {
  const silent = marks(svg()).filter((mark) => texts(mark).join('').trim() === '');
  expect(silent.map((mark) => attribute(mark, 'data-key'))).toEqual([]);
});

it.each(charts.map((chart) => [chart.id, chart] as const))(
  '%s hands its drawing to other canvases unchanged',
  (_, chart) => {
    const { wide } = canvases(chart.id);
    expect(chart.svg('wide')).toContain(dressed(chart.draw(wide).body, chart));
  },
);
