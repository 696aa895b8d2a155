import { expect, it } from 'vitest';
import { axis, type Axis } from '../../../src/forms/axis.ts';
import { remark, remarks } from '../../../src/forms/remark.ts';
import { all, number, parse, piece, texts, narrow, wide } from '../drawing.ts';
import { charts } from '../drawings.ts';

const TICKS = [0, 50, 100].map((value) => ({ value, label: `${value}` }));
const AXIS: Axis = { ticks: TICKS, place: (value) => value * 3, left: 0, right: 300 };

it('axis draws one line a tick, the one at zero stronger, on the pixel grid', () => {
  const lines = all(piece(axis(AXIS, 80)), 'path');
  expect(lines.map((line) => line.getAttribute('class'))).toEqual(['zero', 'grid', 'grid']);
  expect(lines.map((line) => line.getAttribute('d'))).toEqual(['M0.5 0V80', 'M150.5 0V80', 'M300.5 0V80']);
});

it('axis keeps the first and the last label inside', () => {
  const labels = all(piece(axis(AXIS, 80)), 'text');
  expect(labels.map((label) => label.getAttribute('text-anchor'))).toEqual([null, 'middle', 'end']);
});

it('axis sets every label in the middle under its line where there is room for half of it', () => {
  const place = (value: number) => 100 + value * 2;
  const labels = all(piece(axis({ ...AXIS, place, left: 100, right: 320 }, 80)), 'text');
  expect(labels.map((label) => label.getAttribute('text-anchor'))).toEqual(['middle', 'middle', 'middle']);
});

/** Charts with a scale along the foot: moments of a slope and numbers of ranks are no ticks. */
const SCALED = charts.filter(({ forms }) => !forms.some((form) => form === 'slope' || form === 'ladder'));

it.each(SCALED.map((chart) => [chart.id, chart] as const))(
  'axis sets the last label of %s under its line as the others',
  (_, chart) => {
    for (const width of ['wide', 'narrow'] as const) {
      const ticks = all(parse(chart.svg(width)), 'text.t-tick');
      expect(
        ticks
          .filter((tick) => tick.getAttribute('text-anchor') === 'end')
          .map(({ textContent }) => textContent),
      ).toEqual([]);
    }
  },
);

it('axis leaves out lines where asked and hides what is not a row from readers', () => {
  const root = piece(axis({ ...AXIS, lines: false }, 80));
  expect(all(root, 'path')).toEqual([]);
  expect(all(root, 'g[aria-hidden="true"] > text')).toHaveLength(3);
});

it('axis makes a mark of a tick that is a row', () => {
  const named = { key: 'all', name: 'All companies: 586' };
  const root = piece(axis({ ...AXIS, ticks: [...TICKS.slice(0, 2), { ...TICKS[2]!, named }] }, 80));
  expect(texts(root.querySelector('[data-key="all"]')!)).toEqual(['100']);
  expect(all(root, 'g[aria-hidden="true"] > text')).toHaveLength(2);
});

it('remark is a mark only where a row stands behind it', () => {
  expect(all(piece(remark({ text: 'a' }, 0, 0)), '[data-key]')).toEqual([]);
  const named = { key: 'row', name: 'A: 1' };
  expect(all(piece(remark({ text: 'a', named }, 0, 0)), '[data-key="row"] text')).toHaveLength(1);
});

it('remarks go on in a new line where the width ends and tell their height', () => {
  const list = ['Top 50 together: more than 34%', 'up 3.41 points on 2023', 'a year earlier'].map((text) => ({
    text,
  }));
  const lines = (canvas: typeof wide) =>
    all(piece(remarks(list, canvas).body), 'text').map((text) => number(text, 'y'));
  expect(new Set(lines(wide)).size).toBe(1);
  expect(new Set(lines(narrow)).size).toBe(2);
  expect(remarks(list, narrow).height).toBe(17 + 20);
});
