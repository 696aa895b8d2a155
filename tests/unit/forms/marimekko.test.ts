import { expect, it } from 'vitest';
import { marimekko, type Column, type MarimekkoSpec } from '../../../src/forms/marimekko.ts';
import { all, drawn, fillOf, narrow, number, texts, wide, WIDTHS } from '../drawing.ts';
import { marimekkoSpec } from './samples.ts';
import { quantity } from '../quantities.ts';

const SEAM = 1.5;

function spec(...columns: [size: number, rate: number, more?: Partial<Column>][]): MarimekkoSpec {
  const given = marimekkoSpec(quantity());
  const [column] = given.columns;
  return {
    ...given,
    columns: columns.map(([size, rate, more], index) => ({
      ...column!,
      key: `column-${index}`,
      size,
      rate,
      ...more,
    })),
  };
}

function rects(given: MarimekkoSpec, canvas = wide): Element[] {
  return all(drawn(marimekko(given, canvas), canvas), 'rect').filter((rect) => !rect.closest('pattern'));
}

function box(rect: Element) {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => number(rect, name));
  return { x: x!, y: y!, width: width!, height: height! };
}

it('marimekko makes columns as wide as sizes, as high as rates, so that the area is the change', () => {
  const [first, second] = rects(spec([60, 20], [30, 10])).map(box);
  expect(first!.width + SEAM).toBeCloseTo(2 * (second!.width + SEAM), 1);
  expect(first!.height).toBeCloseTo(2 * second!.height, 1);
  expect(second!.x).toBeCloseTo(first!.x + first!.width + SEAM, 1);
  expect(second!.y + second!.height).toBeCloseTo(first!.y + first!.height, 1);
});

it('marimekko hangs a fall below the line at zero', () => {
  const [up, down] = rects(spec([60, 20], [30, -10])).map(box);
  expect(down!.y).toBeCloseTo(up!.y + up!.height, 1);
  expect(down!.height).toBeCloseTo(up!.height / 2, 1);
});

it('marimekko keeps to columns where narrow, as areas are what it compares', () => {
  const [up, down] = rects(spec([60, 20], [30, -10]), narrow).map(box);
  expect(up!.width + SEAM).toBeCloseTo(2 * (down!.width + SEAM), 1);
  expect(up!.height).toBeCloseTo(2 * down!.height, 1);
  expect(down!.x + down!.width + SEAM).toBeCloseTo(narrow.width, 1);
});

it.each(WIDTHS)(
  'marimekko writes under the columns that rise together what they come to (%s)',
  (_, canvas) => {
    const given = { ...spec([40, 20], [20, 10], [30, -10]), together: { columns: 2, text: '+10 together' } };
    const root = drawn(marimekko(given, canvas), canvas);
    const [, second] = all(root, '.mark rect').map(box);
    const bracket = all(root, 'path.leader')
      .map((path) => /H([\d.]+)/.exec(path.getAttribute('d')!))
      .find(Boolean);
    expect(Number(bracket![1])).toBeCloseTo(second!.x + second!.width, 1);
    expect(texts(root.querySelector('.said')!)).toEqual(['+10 together']);
  },
);

it('marimekko dots a column that is ours', () => {
  expect(rects(spec([60, 20], [30, -10, { computed: true }])).map(fillOf)).toEqual(['solid', 'dots']);
});

it('marimekko writes title and lines of each column and the rate of the whole', () => {
  const given = spec([60, 20, { title: 'Chips', lines: ['124 companies', '+20%'] }]);
  for (const canvas of [wide, narrow]) {
    const written = texts(drawn(marimekko(given, canvas), canvas)).join(' ');
    expect(written).toContain('Chips');
    expect(written).toContain('124 companies');
    expect(written).toContain('Whole board');
  }
});

it('marimekko lets no head of a column run into the next', () => {
  const given = spec([10, 20, { title: 'Integrated circuits' }], [80, 19, { title: 'Biopharma' }]);
  const [first, second] = all(drawn(marimekko(given, wide), wide), 'text.t-value');
  expect(Math.abs(number(first!, 'y') - number(second!, 'y'))).toBeGreaterThan(18);
});
