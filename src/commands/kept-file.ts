import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../lib/files/checksum.ts';

/** Keeps a file that pages ask for in a built site, and gives its address: named by its content, it can be kept for ever and never belongs to another state of a page. */
export function keepFile(
  folder: string,
  base: string,
  name: string,
  ending: string,
  content: string,
): string {
  const path = `_astro/${name}.${sha256(content).slice(0, 8)}.${ending}`;
  writeFileSync(join(folder, path), content);
  return base + path;
}
