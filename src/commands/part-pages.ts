import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../lib/files/built-pages.ts';
import { keepFile } from './kept-file.ts';

/** What is withheld and stands elsewhere too: with the words of the link to it, or a drawing with its size. */
const APART =
  /<noscript data-elsewhere="([^"]*)"(?: data-words="([^"]*)"| (data-size="[^"]*"))[^>]*>([^]*?)<\/noscript>/g;
/** The styles of what is asked for. */
const STYLE = /(?<=<style data-apart>)[^]*?(?=<\/style>)/;

/** A file of what pages fetch when it is asked for: texts by number, and the styles of what stands in them. */
export interface Parts {
  style: string;
  texts: string[];
}

/**
 * Moves what few readers ask for out of the pages of a built site: into a file for each page, and its wide drawings, which a
 * screen with room asks for at once, into another.
 */
export function partPages(folder: string, base: string): void {
  const keep = (parts: Parts) => keepFile(folder, base, 'parts', 'json', JSON.stringify(parts));
  for (const file of builtPages(folder)) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    if (html.includes('<noscript data-elsewhere=')) writeFileSync(path, parted(html, keep));
  }
}

/**
 * The page without them: the address of its file and its number for scripts, and for readers without a link, or the narrow
 * drawing in the place of a wide one. `keep` keeps a file and gives its address.
 */
export function parted(html: string, keep: (parts: Parts) => string): string {
  const texts = { drawings: [] as string[], others: [] as string[] };
  for (const [, , , size, text] of html.matchAll(APART))
    if (size) texts.drawings.push(withTabStop(text!.trim()));
    else texts.others.push(text!.trim());
  const style = STYLE.exec(html)?.[0] ?? '';
  const drawings = texts.drawings.length > 0 && keep({ style: '', texts: texts.drawings });
  const others = keep({ style, texts: texts.others });
  const at = { drawings: 0, others: 0 };
  return html
    .replace(APART, (_, href: string, words: string | undefined, size: string | undefined) => {
      if (size) return `<noscript data-part="${drawings}#${at.drawings++}" ${size}></noscript>`;
      const link = `<p class="whereabouts"><a href="${href}">${words}</a></p>`;
      return `<noscript data-part="${others}#${at.others++}">${link}</noscript>`;
    })
    .replace(STYLE, '');
}

/** Its first mark is where Tab stops, which scripts see to in drawings that stand in the page. */
function withTabStop(drawing: string): string {
  return drawing.replace(' data-key=', ' tabindex="0"$&');
}
