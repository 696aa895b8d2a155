import { cumsum } from 'd3';
import { expect, it } from 'vitest';
import { cellStates } from '../../../src/forms/cells.ts';
import { waffle } from '../../../src/forms/waffle.ts';
import type { Quantity } from '../../../src/lib/number/quantity.ts';
import { all, drawn, number, shiftOf, texts, wide, WIDTHS } from '../drawing.ts';
import { waffleSpec } from './samples.ts';
import { hedged, quantity } from '../quantities.ts';

/** Runs of equal squares, `29 solid, 3 hatch, 68 rest`. */
function runs(given: Quantity, total = 100): string {
  const counts: [state: string, count: number][] = [];
  for (const state of cellStates(given, total)) {
    const last = counts.at(-1);
    if (last?.[0] === state) last[1] += 1;
    else counts.push([state, 1]);
  }
  return counts.map(([state, count]) => `${count} ${state}`).join(', ');
}

const percent = (value: number): Partial<Quantity> => ({ value, unit: 'percent' });

it.each<[string, Quantity, string]>([
  ['exact', quantity({ value: 32 }), '32 solid, 68 rest'],
  ['exact nought', quantity({ value: 0 }), '100 rest'],
  ['the whole', quantity({ value: 100 }), '100 solid'],
  ['more than', hedged('more_than', { value: 32 }), '32 solid, 3 ghost, 65 rest'],
  ['at least', hedged('at_least', { value: 32 }), '32 solid, 3 ghost, 65 rest'],
  ['more than, near the whole', hedged('more_than', { value: 99 }), '99 solid, 1 ghost'],
  ['nearly', hedged('nearly', { value: 32 }), '29 solid, 3 hatch, 68 rest'],
  ['nearly, one square a per cent', hedged('nearly', percent(70)), '69 solid, 1 hatch, 30 rest'],
  ['about', hedged('about', { value: 32 }), '31 solid, 2 hatch, 67 rest'],
  ['less than', hedged('less_than', { value: 32 }), '32 hatch, 68 rest'],
  ['computed', quantity({ value: 32, computed: true }), '32 dots, 68 rest'],
  ['somebody else’s', quantity({ value: 32, elsewhere: true }), '32 ruled, 68 rest'],
  ['computed more than', hedged('more_than', { value: 32, computed: true }), '32 dots, 3 ghost, 65 rest'],
])('cellStates fills for %s', (_, given, states) => {
  expect(runs(given)).toBe(states);
});

it.each(WIDTHS)(
  'waffle draws each state of squares as one path, as many squares as things (%s)',
  (_, canvas) => {
    const root = drawn(waffle(waffleSpec(hedged('more_than')), canvas), canvas);
    const squares = (selector: string) =>
      all(root, selector).map((path) => path.getAttribute('d')!.match(/m/g)!.length);
    expect(squares('path.solid')).toEqual([40]);
    expect(squares('path.ghost')).toEqual([3]);
    expect(squares('path.rest')).toEqual([57]);
  },
);

it('waffle fills from the foot like a bar, or from the top like lines', () => {
  const top = (fillFrom: 'foot' | 'top') => {
    const { body } = waffle({ ...waffleSpec(quantity({ value: 1 })), fillFrom }, wide);
    return Number(/class="solid" d="m0 ([\d.]+)/.exec(body.text)![1]);
  };
  expect(top('foot') - top('top')).toBe(9 * 14);
});

it('waffle sets panels side by side and then in a further row', () => {
  const [panel] = waffleSpec(quantity()).panels;
  const panels = ['a', 'b', 'c'].map((key) => ({ ...panel!, key }));
  const root = drawn(waffle({ ...waffleSpec(quantity()), panels, across: 2 }, wide), wide);
  const [a, b, c] = all(root, '[data-key]').map(shiftOf);
  expect(b![0]).toBeGreaterThan(a![0] + 10 * 14);
  expect(b![1]).toBe(a![1]);
  expect(c).toEqual([a![0], expect.any(Number)]);
  expect(c![1]).toBeGreaterThan(a![1] + 10 * 14);
});

it('waffle makes squares smaller where the width asks for it', () => {
  const spec = { ...waffleSpec(quantity()), columns: 100, total: 500, cell: 40 };
  const root = drawn(waffle(spec, wide), wide);
  const steps = all(root, 'path').map((path) =>
    [...path.getAttribute('d')!.matchAll(/m(\S+) /g)].map(([, x]) => Number(x)),
  );
  const xs = steps.flatMap((path) => [...cumsum(path)]);
  expect(xs).toHaveLength(500);
  expect(Math.max(...xs)).toBeLessThan(720);
  expect(number(root, 'width')).toBe(720);
});

it('waffle writes remarks under the squares', () => {
  const [panel] = waffleSpec(quantity()).panels;
  const notes = [{ text: 'A remark' }];
  const root = drawn(waffle({ ...waffleSpec(quantity()), panels: [{ ...panel!, notes }] }, wide), wide);
  expect(texts(root)).toEqual(['40', 'Row', 'A remark']);
});
