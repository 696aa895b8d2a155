import { expect, it } from 'vitest';
import { legend, type LegendEntry } from '../../../src/forms/legend.ts';
import { all, drawn, narrow, number, texts, wide } from '../drawing.ts';

const ENTRIES: LegendEntry[] = (['c1', 'c2', 'c3', 'c4'] as const).map((tone) => ({
  tone,
  text: `Chapter of the report in ${tone}`,
}));

it('legend writes the words of each colour beside a point of it', () => {
  const root = drawn(legend(ENTRIES.slice(0, 2), wide), wide);
  expect(texts(root)).toEqual(['Chapter of the report in c1', 'Chapter of the report in c2']);
  expect(all(root, 'g.tone-c2 circle.solid')).toHaveLength(1);
});

it('legend goes on in a new line where the width ends', () => {
  const tops = (canvas: typeof wide) =>
    all(drawn(legend(ENTRIES, canvas), canvas), 'text').map((each) => number(each, 'y'));
  expect(new Set(tops(wide)).size).toBeLessThan(new Set(tops(narrow)).size);
  expect(legend(ENTRIES, narrow).height).toBeGreaterThan(legend(ENTRIES, wide).height);
});

it('legend escapes what it writes', () => {
  const root = drawn(legend([{ tone: 'hue', text: '<b>&' }], wide), wide);
  expect(texts(root)).toEqual(['<b>&']);
});
