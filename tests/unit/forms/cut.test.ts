import { describe, expect, it } from 'vitest';
import { translate } from '../../../src/forms/canvas.ts';
import { cutBetweenRows } from '../../../src/forms/cut.ts';
import { text } from '../../../src/forms/text.ts';
import { markup } from '../../../src/lib/markup.ts';
import { drawnEdition } from '../../../src/charts/editions.ts';
import { thumbnail } from '../../../src/charts/preview.ts';
import { all, number, parse } from '../drawing.ts';
import { textBoxes } from '../text-boxes.ts';

describe('cutBetweenRows', () => {
  const line = (top: number) => text('label', 0, top, 'A label');

  it('cuts where it is told if nothing stands there', () => {
    expect(cutBetweenRows(markup`${line(0)}${line(60)}`, 40)).toBe(40);
  });

  it('cuts above a line of text that it would go through, however deep in groups', () => {
    const body = translate(0, 50, markup`<g class="row">${translate(0, 20, line(0))}</g>`);
    const cut = cutBetweenRows(body, 80);
    expect(cut).toBeLessThan(74);
    expect(cut).toBeGreaterThan(65);
    expect(cutBetweenRows(markup`${body}${line(65)}`, 80)).toBeLessThan(70);
  });

  it('knows the second line of a text, and a group that has ended', () => {
    const body = markup`${translate(0, 500, line(0))}${text('label', 0, 20, ['One', 'Two'])}`;
    expect(cutBetweenRows(body, 48)).toBeLessThan(44);
  });

  it('cuts no bar, but a field', () => {
    const bar = (height: number) => markup`<rect x="0" y="30" width="90" height="${height}"/>`;
    expect(cutBetweenRows(bar(16), 40)).toBe(30);
    expect(cutBetweenRows(bar(90), 40)).toBe(40);
  });
});

describe('thumbnail', () => {
  const { charts } = drawnEdition('2024');

  it.each(charts.map((chart) => [chart.id, chart] as const))(
    'of %s cuts no line of text and is full enough',
    (_, chart) => {
      const drawing = parse(thumbnail(chart));
      const [, , width, room] = drawing.getAttribute('viewBox')!.split(' ').map(Number);
      expect(room! / width!).toBeCloseTo(0.75, 2);
      const shown = number(all(drawing, 'svg')[0]!, 'height');
      expect(shown).toBeGreaterThan(0.7 * room!);
      const cut = textBoxes(drawing).filter(({ top, bottom }) => top < shown - 1 && bottom > shown + 1);
      expect(cut).toEqual([]);
    },
  );
});
