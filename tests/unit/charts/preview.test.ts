import { expect, it } from 'vitest';
import { preview, thumbnail } from '../../../src/charts/preview.ts';
import { all, number, parse } from '../drawing.ts';
import { charts } from '../drawings.ts';
import { outside, overlaps, textBoxes } from '../text-boxes.ts';

const CHARTS = charts.map((chart) => [chart.id, chart] as const);
/** Px up to which a drawing stands whole among others, and how much of a longer one does. */
const [LONGEST, SHOWN] = [540, 440];

/** The size that a picture has by its view. */
function sizeOf(picture: Element): [width: number, height: number] {
  const [, , width, height] = picture.getAttribute('viewBox')!.split(' ').map(Number);
  return [width!, height!];
}

it.each(CHARTS)('preview shows %s whole up to 540 px, and of what is longer the first 440', (_, chart) => {
  const { svg, part } = preview(chart);
  const whole = parse(chart.svg('narrow'));
  const height = number(whole, 'height');
  expect(part).toBe(height > LONGEST);
  expect(sizeOf(parse(svg))).toEqual([number(whole, 'width'), part ? SHOWN : height]);
});

it.each(CHARTS)('preview and thumbnail of %s say nothing of their marks', (_, chart) => {
  for (const svg of [preview(chart).svg, thumbnail(chart)]) {
    const picture = parse(svg);
    expect(picture.getAttribute('aria-hidden')).toBe('true');
    expect(all(picture, 'title, [role], [aria-label], [data-key], [data-value]')).toEqual([]);
  }
});

it.each(CHARTS)('thumbnail of %s is four to three, its texts apart and inside', (_, chart) => {
  const picture = parse(thumbnail(chart));
  const [width, height] = sizeOf(picture);
  expect(height / width).toBeCloseTo(3 / 4, 9);
  const cut = picture.querySelector('svg')!;
  expect(number(cut, 'width')).toBe(width);
  expect(number(cut, 'height')).toBeLessThanOrEqual(height);
  const shown = textBoxes(picture).filter(({ top }) => top < number(cut, 'height'));
  expect(shown.length).toBeGreaterThan(0);
  expect(overlaps(shown)).toEqual([]);
  expect(outside(shown, width, height)).toEqual([]);
});

it('some previews are whole and some are not', () => {
  expect(new Set(charts.map((chart) => preview(chart).part)).size).toBe(2);
});
