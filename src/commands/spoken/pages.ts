import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../../lib/files/built-pages.ts';
import { spokenPage } from './page.ts';

/** Gives the signs on all pages of a built site their words. */
export function speakPages(folder: string): void {
  for (const file of builtPages(folder)) {
    const path = join(folder, file);
    try {
      writeFileSync(path, spokenPage(readFileSync(path, 'utf8')));
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
  }
}
