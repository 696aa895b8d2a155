import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../../lib/files/built-pages.ts';
import { cacheFile, readCached, sourcesOf, writeCached } from '../../lib/files/cache.ts';
import { sha256 } from '../../lib/files/checksum.ts';
import { spokenPage } from './page.ts';

const WORKSHOP = [import.meta.dirname, join(import.meta.dirname, '../../lib')];

/** Gives the signs on all pages of a built site their words; anew only where the page, or the making of words, has changed. */
export function speakPages(folder: string): void {
  const making = sha256(JSON.stringify(sourcesOf(...WORKSHOP)));
  for (const file of builtPages(folder)) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const cached = cacheFile('spoken', 'html', html, making);
    try {
      writeFileSync(path, readCached(cached) ?? writeCached(cached, Buffer.from(spokenPage(html))));
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
  }
}
