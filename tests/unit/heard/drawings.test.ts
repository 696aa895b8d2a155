import { expect, it } from 'vitest';
import { all, attribute, parse } from '../drawing.ts';
import { DRAWINGS, FIGURES } from '../drawings.ts';
import { unheard } from './unheard.ts';

/** Whatever a reader hears of a drawing is a name, a description, or a text that neither stands in a mark nor is for eyes alone. */
function told(svg: string): string[] {
  const root = parse(svg);
  const named = all(root, '[aria-label]').map((each) => attribute(each, 'aria-label'));
  const described = all(root, 'title, desc').map(({ textContent }) => textContent ?? '');
  const open = all(root, 'text').filter((text) => !text.closest('[role~=img], [aria-hidden=true]'));
  return [...named, ...described, ...open.map(({ textContent }) => textContent ?? '')];
}

it.each(DRAWINGS)('%s tells no sign that a voice may leave out (%s)', (_, __, ___, svg) => {
  const texts = told(svg());
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter(unheard)).toEqual([]);
});

it.each(FIGURES)('%s is described in words wherever its description goes', (_, { alt }) => {
  expect(unheard(alt)).toBe('');
});
