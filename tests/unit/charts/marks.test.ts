import { expect, it } from 'vitest';
import { canvases } from '../../../src/forms/canvas.ts';
import { dressed } from '../../../src/forms/look.ts';
import { heard } from '../../../src/lib/number/heard.ts';
import { all, attribute, parse, texts } from '../drawing.ts';
import { charts, DRAWINGS, FIGURES } from '../drawings.ts';

/** Rows that stand in the table and have no mark of their own, each with the reason. */
const UNMARKED: Record<string, { rows: RegExp; widths: string[]; reason: string }> = {
  'industry-growth-contributions': {
    rows: /-(companies|revenue|2023|change)$/,
    widths: ['wide', 'narrow'],
    reason: 'a column is one mark, named by its growth: its width, its area and its lines say the other rows',
  },
};

function marks(svg: string): Element[] {
  return all(parse(svg), '[data-key]');
}

it.each(DRAWINGS)('%s has a mark for every row of its table, and no other (%s)', (id, width, figure, svg) => {
  const exempt = UNMARKED[id]?.widths.includes(width) ? UNMARKED[id].rows : /^$/;
  const keys = marks(svg()).map((mark) => attribute(mark, 'data-key'));
  const rows = figure.rows.map(({ key }) => key);
  expect(keys.filter((key) => !rows.includes(key))).toEqual([]);
  expect(rows.filter((key) => !keys.includes(key) && !exempt.test(key))).toEqual([]);
  expect(keys.filter((key) => exempt.test(key))).toEqual([]);
  expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
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
