import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../lib/files/built-pages.ts';
import { sha256 } from '../lib/files/checksum.ts';

const SCRIPTS = '_astro';
/** What is withheld and stands elsewhere too. */
const APART = /<noscript data-elsewhere="([^"]*)" data-words="([^"]*)"[^>]*>([^]*?)<\/noscript>/g;

/**
 * Moves what few readers ask for out of the pages of a built site, into one file for each page, which is fetched when they
 * do. Named by its content, it can be kept for ever and never belongs to another state of the page.
 */
export function partPages(folder: string, base: string): void {
  for (const file of builtPages(folder)) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const parts = partsOf(html);
    if (parts.length === 0) continue;
    const content = JSON.stringify(parts);
    const name = `${SCRIPTS}/parts.${sha256(content).slice(0, 8)}.json`;
    writeFileSync(join(folder, name), content);
    writeFileSync(path, parted(html, base + name));
  }
}

/** What the page withholds that stands elsewhere too, in its order. */
export function partsOf(html: string): string[] {
  return [...html.matchAll(APART)].map(([, , , part]) => part!.trim());
}

/** The page without them: by number for scripts, and a link for readers without. */
export function parted(html: string, address: string): string {
  let at = 0;
  return html
    .replace(APART, (_, href: string, words: string) => {
      const link = `<p class="whereabouts"><a href="${href}">${words}</a></p>`;
      return `<noscript data-part="${at++}">${link}</noscript>`;
    })
    .replace('<html', `<html data-parts="${address}"`);
}
