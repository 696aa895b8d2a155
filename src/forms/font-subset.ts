import { readFileSync } from 'node:fs';
import type { Options } from 'subset-font';
import { cacheFile, readCached, versionsOf, writeCached } from '../lib/files/cache.ts';
import { CHARACTERS } from './characters.ts';

/** A font with our characters alone, or some of them, as a file that is made once for each list: nine in ten of its glyphs are never shown. */
export async function fontSubset(source: string, options: Options, characters = CHARACTERS): Promise<string> {
  const ending = options.targetFormat === 'woff2' ? 'woff2' : 'ttf';
  const file = cacheFile('fonts', ending, source, characters, options, versionsOf(/^source-|^subset-font$/));
  if (!readCached(file)) {
    const { default: subset } = await import('subset-font');
    writeCached(file, await subset(readFileSync(source), characters, options));
  }
  return file;
}
