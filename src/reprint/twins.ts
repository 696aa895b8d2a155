import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtPages } from '../lib/files/built-pages.ts';
import { cacheFile, readCached, sourcesOf, versionsOf, writeCached } from '../lib/files/cache.ts';
import { readPage } from './page.ts';
import { sha256 } from '../lib/files/checksum.ts';
import { memoize } from '../lib/memoize.ts';
import { markdown } from './twin-markdown.ts';
import { spellOut } from './twin-page.ts';

const WORKSHOP = ['src/reprint', 'src/lib'];

/** All that a twin is made with, in one hash; read once, and only where one is made. */
const making = memoize((workshop: string[]) =>
  sha256(JSON.stringify([sourcesOf(...workshop), versionsOf(/^(?:linkedom|turndown)$/)])),
);

/**
 * Writes beside every page of a built site that promises it the same page as Markdown, for tools that read for people. It is
 * made only where the page, or its making, has changed.
 */
export function writeTwins(folder: string): void {
  for (const file of builtPages(folder)) {
    const html = readFileSync(join(folder, file), 'utf8');
    if (/<link rel="alternate" type="text\/markdown"/.test(html))
      writeFileSync(join(folder, dirname(file), 'index.md'), cachedTwin(html));
  }
}

function cachedTwin(html: string): Uint8Array {
  const file = cacheFile('twins', 'md', html, making(WORKSHOP));
  return readCached(file) ?? writeCached(file, Buffer.from(twin(html)));
}

/** A page as Markdown: what its main part says, and where it stands. */
function twin(html: string): string {
  const { document } = readPage(html);
  const address = document.querySelector('link[rel=canonical]')!.getAttribute('href')!;
  const main = document.querySelector('main')!;
  spellOut(main, address);
  return `${markdown(main)}\nThis page: <${address}>\n`;
}
