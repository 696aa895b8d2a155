import { expect, it } from 'vitest';
import { linkWithin } from '../../../src/reprint/book-links.ts';
import { html } from './small-book.ts';

/** Where a link of a part leads in a book that holds these ids; nowhere where it is none. */
function led(href: string, ...ids: string[]): string | null | undefined {
  const main = html(
    `<main>${ids.map((id) => `<p id="${id}"></p>`).join('')}<a href="${href}">Plums</a></main>`,
  );
  linkWithin(main, 'https://example.com/2031/print/');
  return main.querySelector('a')?.getAttribute('href');
}

it.each([
  ['/2031/charts/prices/', 'prices', '#prices'],
  ['/2031/glossary/#fig', 'term-fig', '#term-fig'],
  ['/2031/between-the-lines/#rot', 'rot', '#rot'],
  ['/2031/orchards/#rain', 'orchards-rain', '#orchards-rain'],
  ['/2031/facts/#price', 'price', '#price'],
  ['/2031/orchards/', 'orchards', '#orchards'],
])('linkWithin leads from %s to the place in the book', (href, id, place) => {
  expect(led(href, id)).toBe(place);
});

it('linkWithin leads to the web where the book does not hold it, or another edition does', () => {
  expect(led('/2031/charts/prices/', 'weights')).toBe('https://example.com/2031/charts/prices/');
  expect(led('/2030/charts/prices/', 'prices')).toBe('https://example.com/2030/charts/prices/');
});

it('linkWithin leaves the words alone of what leads nowhere, and refuses an id twice', () => {
  expect(led('#rain', 'rain')).toBe('#rain');
  expect(led('#rain', 'sun')).toBeUndefined();
  expect(() => led('#rain', 'rain', 'rain')).toThrow('book: the id rain stands twice');
});
