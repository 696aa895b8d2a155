import { readdirSync, readFileSync, statSync } from 'node:fs';
import { openSync, type Font } from 'fontkit';
import { expect, it } from 'vitest';
import { CHARACTERS, HEAD_CHARACTERS } from '../../../src/forms/characters.ts';
import type { Face } from '../../../src/forms/font.ts';
import { webFonts } from '../../../src/forms/web-font.ts';

const MOST_BYTES = 27_000;
const dist = process.env['E2E_DIST'] ?? 'dist';
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const OURS = new Set(CHARACTERS);

/** Without what is set in a face for its language, and what no one reads. */
const UNSEEN = /<(script|style)\b[^]*?<\/\1>|<\w+[^>]* lang="zh[^>]*>[^<]*| data-[\w-]+="[^"]*"/g;

/** Characters that our faces do not hold; a line break is a space. */
function foreign(text: string): string {
  return [...new Set(text)]
    .filter((character) => !OURS.has(character) && !/[\n\r\t]/.test(character))
    .join('');
}

it('every character that pages and styles show is in our own faces', () => {
  const strange = files
    .filter((file) => /\.(html|css)$/.test(file) && !file.startsWith('pagefind'))
    .flatMap((file) => {
      const missing = foreign(readFileSync(`${dist}/${file}`, 'utf8').replace(UNSEEN, ''));
      return missing ? [`${file}: ${missing} → add it to src/forms/characters.ts`] : [];
    });
  expect(strange).toEqual([]);
});

const HELD = { sans: CHARACTERS, serif: HEAD_CHARACTERS };

it.each(Object.entries(webFonts))('the %s face that pages load holds its characters', (face, { file }) => {
  const font = openSync(file) as Font;
  const lacking = [...HELD[face as Face]].filter(
    (character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!),
  );
  expect(lacking.join('')).toBe('');
});

it('both faces together are small', () => {
  const bytes = Object.values(webFonts).map(({ file }) => statSync(file).size);
  expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(MOST_BYTES);
});
