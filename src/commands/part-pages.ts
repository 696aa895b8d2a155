import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../lib/files/built-pages.ts';
import { sha256 } from '../lib/files/checksum.ts';
import { withOwnHashes } from './finish-pages.ts';

const SCRIPTS = '_astro';
/** What is withheld and stands elsewhere too: with the words of the link to it, or a drawing with its size. */
const APART =
  /<noscript data-elsewhere="([^"]*)"(?: data-words="([^"]*)"| (data-size="[^"]*"))[^>]*>([^]*?)<\/noscript>/g;
/** The styles of what is asked for. */
const STYLE = /<style data-apart>([^]*?)<\/style>/;

/** What a page fetches when it is asked for: styles, and texts by number. */
export interface Parts {
  style: string;
  texts: string[];
}

/**
 * Moves what few readers ask for out of the pages of a built site, into one file for each page, which is fetched when they
 * do. Named by its content, it can be kept for ever and never belongs to another state of the page.
 */
export function partPages(folder: string, base: string): void {
  for (const file of builtPages(folder)) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const parts = partsOf(html);
    if (parts.texts.length === 0) continue;
    const content = JSON.stringify(parts);
    const name = `${SCRIPTS}/parts.${sha256(content).slice(0, 8)}.json`;
    writeFileSync(join(folder, name), content);
    writeFileSync(path, withOwnHashes(parted(html, base + name)));
  }
}

/** What the page withholds that stands elsewhere too, in its order. */
export function partsOf(html: string): Parts {
  const texts = [...html.matchAll(APART)].map(([, , , , part]) => part!.trim());
  return { style: STYLE.exec(html)?.[1] ?? '', texts };
}

/** The page without them: by number for scripts, and a link for readers without, who have the narrow drawing in the place of a wide one. */
export function parted(html: string, address: string): string {
  let at = 0;
  return html
    .replace(APART, (_, href: string, words: string | undefined, size: string | undefined) => {
      if (size) return `<noscript data-part="${at++}" ${size}></noscript>`;
      return `<noscript data-part="${at++}"><p class="whereabouts"><a href="${href}">${words}</a></p></noscript>`;
    })
    .replace(STYLE, '')
    .replace('<html', `<html data-parts="${address}"`);
}
