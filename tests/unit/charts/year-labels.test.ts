import { expect, it } from 'vitest';
import { palette } from '../../../src/lib/palette.ts';
import { all, attribute, lines, number, parse, shiftOf } from '../drawing.ts';
import { DRAWINGS } from '../drawings.ts';
import { textBoxes } from '../text-boxes.ts';

/** A plain thin line in the third ink. */
const LEADER = `path[stroke="${palette('light').get('ink3')!}"]:not([stroke-dasharray], [stroke-width])`;

type Span = readonly [from: number, to: number];

/** Px that two spans have in common. */
function shared([a1, a2]: Span, [b1, b2]: Span): number {
  return Math.min(a2, b2) - Math.max(a1, b1);
}

/** Px from left to right that a mark’s own points and bars take; none where it is words alone. */
function shapeOf(mark: Element): Span | null {
  const [dx] = shiftOf(mark.firstElementChild!);
  const discs = all(mark, 'circle').map((each) => [
    number(each, 'cx') - number(each, 'r'),
    number(each, 'cx') + number(each, 'r'),
  ]);
  const rects = all(mark, 'rect').map((each) => [
    number(each, 'x'),
    number(each, 'x') + number(each, 'width'),
  ]);
  const ends = [...discs, ...rects].flat();
  return ends.length > 0 ? [dx + Math.min(...ends), dx + Math.max(...ends)] : null;
}

/** Px of the upright line that leads from a mark to its words. */
function leaderOf(mark: Element): number | null {
  const line = all(mark, LEADER)
    .map((each) => /^M(\S+) \S+V/.exec(attribute(each, 'd')))
    .find(Boolean);
  return line ? shiftOf(mark.firstElementChild!)[0] + Number(line[1]) : null;
}

/** Years that stand nearer to another mark of their row than to their own, and are not led to it. */
function strayYears(root: Element): string[] {
  return all(root, '[data-key]').flatMap((mark) => {
    const year = textBoxes(mark).find(({ what }) => /^20\d\d$/.test(what));
    const own = shapeOf(mark);
    if (!year || !own) return [];
    const label: Span = [Math.min(...textBoxes(mark).map(({ left }) => left)), year.right];
    const leader = leaderOf(mark);
    if (leader !== null && shared(own, [leader, leader]) >= 0 && shared(label, [leader, leader]) >= 0)
      return [];
    const others = [...mark.parentElement!.children].filter(
      (each) => each !== mark && each.hasAttribute('data-key'),
    );
    const nearer = others.map(shapeOf).filter((each) => each && shared(each, label) >= shared(own, label));
    return nearer.length > 0
      ? [`${attribute(mark, 'data-key')}: ${lines(mark.querySelector('text')!).join(' ')}`]
      : [];
  });
}

it.each(DRAWINGS)('%s writes no year under the mark of another (%s)', (_, __, ___, svg) => {
  expect(strayYears(parse(svg()))).toEqual([]);
});

it('the drawings hold years that could stray', () => {
  const led = DRAWINGS.flatMap(([, , , svg]) =>
    all(parse(svg()), '[data-key]').filter((mark) => leaderOf(mark) !== null),
  );
  expect(led.length).toBeGreaterThan(40);
});
