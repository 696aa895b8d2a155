import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';

const dist = process.env['E2E_DIST'] ?? 'dist';
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, document: parseHTML(readFileSync(join(dist, file), 'utf8')).document }));

/** “2024/facts/index.html: …” for all that is found on any page. */
function found(within: (document: Document) => string[]): string[] {
  return pages.flatMap(({ file, document }) => within(document).map((fault) => `${file}: ${fault}`));
}

it('no page is built with a place for news: screen readers stop at one, and name it without its words', () => {
  const places = '[role=status], [role=alert], [role=log], [aria-live], output';
  expect(
    found((document) => [...document.querySelectorAll(places)].map(({ outerHTML }) => outerHTML)),
  ).toEqual([]);
});

it('no heading holds the link to its place', () => {
  const within = 'h1, h2, h3, h4, h5, h6';
  expect(
    found((document) =>
      [...document.querySelectorAll('a.anchor')].flatMap(
        (anchor) => anchor.closest(within)?.textContent ?? [],
      ),
    ),
  ).toEqual([]);
});

it('Chinese is told from English wherever it stands as text', () => {
  expect(
    found((document) => {
      const texts = document.createTreeWalker(document.documentElement, 4);
      const unmarked: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const { parentElement, textContent } = text as Text;
        if (!/\p{Script=Han}/u.test(textContent) || parentElement!.closest('script, style')) continue;
        if (!parentElement!.closest('[lang]')!.getAttribute('lang')!.startsWith('zh'))
          unmarked.push(textContent.trim());
      }
      return unmarked;
    }),
  ).toEqual([]);
});

it('no word that nobody sees stands within a sentence', () => {
  expect(
    found((document) =>
      [...document.querySelectorAll('p .visually-hidden, li .visually-hidden, a .visually-hidden')].map(
        ({ textContent }) => textContent,
      ),
    ),
  ).toEqual([]);
});
