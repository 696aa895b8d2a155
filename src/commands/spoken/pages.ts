import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdMinus } from '../../lib/no-break.ts';
import { spokenPage } from './page.ts';

/** Gives the signs on all pages of a built site their words, and holds what is one number in one line. */
export function speakPages(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = join(folder, file);
    try {
      writeFileSync(path, heldPage(spokenPage(readFileSync(path, 'utf8'))));
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** What is no running text: tags, drawings, scripts, styles, data. */
const NO_TEXT = /(<(svg|script|style)\b[^]*?<\/\2>|<[^>]*>)/;

/** A page on which no line ends between a minus and its sum. */
export function heldPage(html: string): string {
  if (!html.includes('−¥')) return html;
  // Of every three pieces one is text, one is none, and one names its element.
  return html
    .split(NO_TEXT)
    .map((piece, at) => (at % 3 === 0 ? holdMinus(piece) : at % 3 === 1 ? piece : ''))
    .join('');
}
