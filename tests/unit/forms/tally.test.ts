import { expect, it } from 'vitest';
import { tally, type TallySpec } from '../../../src/forms/tally.ts';
import { all, drawn, shiftOf, texts, wide, WIDTHS } from '../drawing.ts';
import { overlaps, textBoxes } from '../text-boxes.ts';

const named = (key: string) => ({ key, name: `Name of ${key} & more` });
const SPEC: TallySpec = {
  kinds: [
    { ...named('bad'), id: 'bad', label: 'Bad: 1', shape: 'diamond', tone: 'accent' },
    { ...named('good'), id: 'good', label: 'Good: 60', shape: 'disc', tone: 'hue' },
    { ...named('none'), id: 'none', label: 'None: 1', shape: 'disc', tone: 'neutral', look: 'dot' },
  ],
  groups: [
    {
      title: 'First',
      items: Array.from({ length: 60 }, (_, at) => ({ ...named(`item-${at}`), kind: 'good' })),
    },
    {
      title: 'Second',
      items: [
        { ...named('x'), kind: 'none' },
        { ...named('y'), kind: 'bad' },
      ],
    },
    { title: 'Empty', items: [] },
  ],
};

it.each(WIDTHS)('tally draws a mark for each thing and each kind, none over another (%s)', (_, canvas) => {
  const root = drawn(tally(SPEC, canvas), canvas);
  expect(all(root, '[data-key]')).toHaveLength(3 + 62);
  expect(overlaps(textBoxes(root))).toEqual([]);
  const places = all(root, '[data-key^=item] > circle').map(
    (sign) => `${sign.getAttribute('cx')} ${sign.getAttribute('cy')}`,
  );
  expect(new Set(places).size).toBe(60);
  for (const sign of all(root, '[data-key^=item] > circle'))
    expect(Number(sign.getAttribute('cx')) + 6).toBeLessThanOrEqual(canvas.width);
});

it('tally puts kinds in the order of the key, and leaves out a group without things', () => {
  const root = drawn(tally(SPEC, wide), wide);
  const keys = all(root, '[data-key]').map((each) => each.getAttribute('data-key'));
  expect(keys.indexOf('y')).toBeLessThan(keys.indexOf('x'));
  expect(texts(root)).not.toContain('Empty');
  expect(shiftOf(all(root, '[data-key=y]')[0]!)).toBeDefined();
});

it('tally tells what each sign stands for, escaped', () => {
  const [mark] = all(drawn(tally(SPEC, wide), wide), '[data-key=x]');
  expect(mark!.getAttribute('aria-label')).toMatch(/^Name of x &(amp;)? more$/);
});

it('tally refuses to draw nothing', () => {
  expect(() => tally({ ...SPEC, groups: [{ title: 'None', items: [] }] }, wide)).toThrow('tally: no items');
});
