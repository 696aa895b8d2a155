import { expect, it } from 'vitest';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { links, type LinksSpec } from '../../../src/forms/links.ts';
import { all, drawn, narrow, number, texts, wide, WIDTHS } from '../drawing.ts';
import { linksSpec } from './samples.ts';

function draw(canvas: Canvas, changes: Partial<LinksSpec> = {}): Element {
  return drawn(links({ ...linksSpec(), ...changes }, canvas), canvas);
}

it.each(WIDTHS)('links writes who, whom and in what field within one mark (%s)', (_, canvas) => {
  const [mark] = all(draw(canvas), '[data-key="row"]');
  expect(texts(mark!)).toEqual(['Owner', 'chips', 'Row']);
  expect(all(mark!, 'path.stroke')).toHaveLength(1);
});

it('links draws every arrow equally long', () => {
  const [link] = linksSpec().links;
  const more = ['a', 'b'].map((key) => ({ ...link!, key, source: `A much longer owner ${key}` }));
  const shafts = all(draw(wide, { links: [link!, ...more] }), 'path.stroke').map((path) =>
    /M(\S+) \S+H([\d.]+)/.exec(path.getAttribute('d')!)!.slice(1).join(),
  );
  expect(new Set(shafts).size).toBe(1);
});

it.each(WIDTHS)(
  'links draws an empty square for each one without a name, and no arrow to nothing (%s)',
  (_, canvas) => {
    for (const count of [0, 1, 6]) {
      const root = draw(canvas, { unnamed: { text: 'not named', count } });
      expect(all(root, 'path.rest').flatMap((path) => path.getAttribute('d')!.match(/m/g))).toHaveLength(
        count,
      );
      expect(all(root, 'path.stroke')).toHaveLength(1);
      expect(texts(root)).toContain('not named');
    }
  },
);

it('links makes the words of the unnamed a mark where a row stands behind them', () => {
  const named = { key: 'unnamed', name: 'Not named: 6' };
  expect(
    all(draw(wide, { unnamed: { text: '6 not named', count: 6, named } }), '[data-key="unnamed"]'),
  ).toHaveLength(1);
});

it('links sets heads over both columns, and one over both lines on small screens', () => {
  const heads = (canvas: Canvas) => all(draw(canvas), 'text.t-group');
  const [end] = all(draw(wide), 'path.stroke').map((path) =>
    Number(/H(\d+)/.exec(path.getAttribute('d')!)![1]),
  );
  const [first, second] = heads(wide).map((head) => number(head, 'x'));
  expect(first).toBeLessThan(end!);
  expect(second).toBeGreaterThan(end!);
  expect(heads(narrow).map((head) => head.textContent)).toEqual(['Owner and company']);
});
