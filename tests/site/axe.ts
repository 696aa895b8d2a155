import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { heard } from '../../src/lib/number/heard.ts';

/** Without its comments a page takes it in a third less time. */
const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the theme can change. All else is the same in the dark, as both themes are one document in one layout. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands: all of it, or in its colours alone. */
export async function axeFindings(page: Page, asked: 'all' | 'colours', exclude: string[] = []) {
  // The library is larger than most pages: it comes once a page and not once a run.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const runOnly: axe.RunOnly =
    asked === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: COLOURS };
  const found = await page.evaluate(
    async ({ context, options }) => {
      // “ƒ1” is a sign, which the name of its link says in words: a label in the sense of the rule is words.
      const isSign = (id: string, html: string) =>
        id === 'label-content-name-mismatch' && /^<a [^>]*class="(note-mark|back)"/.test(html);
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ html }) => !isSign(id, html))
          .map(({ target, failureSummary }) => {
            const element = document.querySelector(target.join(' '));
            const read = { text: element?.textContent ?? '', name: element?.getAttribute('aria-label') };
            return { id, ...read, message: `axe: ${id}: ${target.join(' ')}: ${failureSummary}` };
          }),
      );
    },
    {
      context: { exclude },
      options: { runOnly, resultTypes: ['violations'], iframes: false } satisfies axe.RunOptions,
    },
  );
  return found.filter((each) => !isReadOut(each)).map(({ message }) => message);
}

interface Found {
  id: string;
  text: string;
  name: string | null | undefined;
}

/** Whether a name says just what its label says, its signs in words: “ƒ” is no letter of it, nor “bn” a word. */
function isReadOut({ id, text, name }: Found): boolean {
  const letters = (words: string) => words.replace(/\s/g, '');
  return id === 'label-content-name-mismatch' && !!name && letters(heard(text)) === letters(name);
}
