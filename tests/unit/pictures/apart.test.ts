import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { figure } from '../../../src/data/figure.ts';
import { memoize } from '../../../src/lib/memoize.ts';
import { palette } from '../../../src/lib/palette.ts';
import { coverSocial, stepPosters } from '../../../src/pictures/cover-poster.ts';
import { PORTRAIT, SLIDE } from '../../../src/pictures/poster.ts';
import { chapterSocial, chartPicture, chartSocial } from '../../../src/pictures/social.ts';
import { all, number, parse } from '../drawing.ts';
import { charts } from '../drawings.ts';
import { outside, overlaps } from '../text-boxes.ts';
import { coverOf } from './cover.ts';
import { areaBoxes, writtenBoxes } from './written.ts';

const edition = openEdition('2024');
const cover = await coverOf('2024');
const STEPS = cover.steps.map((step) => [step.step, step] as const);
const posters = stepPosters(edition, cover);
const FEWEST_TEXTS = 3;

type Picture = [name: string, svg: () => string];

const OF_COVER: Picture[] = [
  ['the cover', () => coverSocial(edition, cover)],
  ...[...posters].map(([step, svg]): Picture => [`the step “${step}”`, svg]),
];
const OF_CHAPTERS = edition.chapters
  .filter(({ number }) => number > 0)
  .map((chapter): Picture => {
    const chart = charts.find((each) => each.chapter === chapter.number)!;
    return [chapter.slug, () => chapterSocial(chapter, chart, edition)];
  });
/** Each drawn once for all that is asked of it. */
const drawn = memoize((chart: Chart) => [
  chartSocial(chart, edition),
  ...[SLIDE, PORTRAIT].map((format) =>
    chartPicture(chart, edition, `https://example.com/2024/charts/${chart.id}/`, format),
  ),
]);
const OF_CHARTS = charts.flatMap((chart) =>
  ['card', 'slide', 'portrait'].map((name, at): Picture => [
    `${chart.id} as a ${name}`,
    () => drawn(chart)[at]!,
  ]),
);

it.each([...OF_COVER, ...OF_CHAPTERS, ...OF_CHARTS])(
  'the picture of %s writes no text over another, nor out of it',
  (_, svg) => {
    const root = parse(svg());
    const texts = writtenBoxes(root);
    expect(texts.length).toBeGreaterThanOrEqual(FEWEST_TEXTS);
    expect(overlaps(texts)).toEqual([]);
    expect(outside(texts, number(root, 'width'), number(root, 'height'))).toEqual([]);
  },
);

it.each(OF_COVER)('the picture of %s writes no text over its squares', (_, svg) => {
  const root = parse(svg());
  expect(areaBoxes(root).length).toBeGreaterThan(0);
  expect(overlaps(writtenBoxes(root), areaBoxes(root))).toEqual([]);
  expect(outside(areaBoxes(root), number(root, 'width'), number(root, 'height'))).toEqual([]);
});

/** Squares of a picture of the cover that are filled with this, or with anything; or only outlined, by `none`. */
function squares(root: Element, fill?: string): number {
  const paths = all(root, 'path[d*=z]').filter((path) => {
    const own = path.getAttribute('fill');
    return fill ? own === fill : own !== 'none';
  });
  const sizes = paths.flatMap((path) => [...path.getAttribute('d')!.matchAll(/h(\d\S*?)v(\d\S*?)h/g)]);
  return sizes.reduce((sum, [, width, height]) => sum + side(width!) * side(height!), 0);
}

/** Squares in a row of so many px: one takes ten, the seam after it one and a half of them. */
function side(px: string): number {
  return Math.round((Number(px) + 1.5) / 10);
}

describe.each(STEPS)('the picture of the step “%s”', (step, { blocks }) => {
  const root = parse(posters.get(step)!());
  const billions = (id: string) => figure(edition, id).value / 1e9;
  const changes = blocks.map(({ id, before, added }) =>
    Math.round(added ? billions(added) : before ? billions(id) - billions(before) : 0),
  );
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

  it('fills a square for each billion of revenue', () => {
    expect(squares(root)).toBe(Math.round(billions('revenue-total')));
  });

  it('sets apart a square for each billion that was added', () => {
    const added = sum(changes.map((change) => Math.max(0, change)));
    expect(squares(root, palette('light').get('growth'))).toBe(added);
  });

  it('outlines a square for each billion that has gone, and for each that another release printed', () => {
    const gone = sum(changes.map((change) => Math.max(0, -change)));
    const printed = sum(blocks.map(({ printed_before: id }) => (id ? Math.round(billions(id)) : 0)));
    expect(squares(root, 'none')).toBe(gone + printed);
    const ruled = all(root, 'path[d*=h]').flatMap(
      (path) => path.getAttribute('d')!.match(/^M[^z]*h7\.5(?=M|$)/) ?? [],
    );
    expect(ruled.length > 0).toBe(printed > 0);
  });
});

it.each(charts.map((chart) => [chart.id, chart] as const))(
  'the pictures of %s show each mark of its drawing, or two to five, or write out as many rows',
  (_, chart) => {
    const most = all(parse(chart.svg('narrow')), '[data-key]').length;
    for (const svg of drawn(chart)) {
      const root = parse(svg);
      const marks = all(root, '[data-key]').map((mark) => mark.getAttribute('data-key'));
      const texts = textsOf(root);
      const written = chart.rows.filter(({ value }) => texts.includes(plain(value)));
      expect(new Set(marks).size).toBe(marks.length);
      const shown = marks.length || written.length;
      expect(shown === most || (shown >= 2 && shown <= 5), `${shown} of ${most}`).toBe(true);
    }
  },
);

/** All that a picture writes, as one line. */
function textsOf(root: Element): string {
  return plain(
    all(root, 'text')
      .map(({ textContent }) => textContent)
      .join(' '),
  );
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ');
}
