import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checksums } from '../lib/files/checksum.ts';

const MANIFEST = 'manifest.sha256';

/** Writes into a built folder the hash of every file in it, so that anyone can prove a copy with `sha256sum --check`. */
export function writeManifest(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
  const files = paths.map((path) => ({ path, content: readFileSync(join(folder, path)) }));
  writeFileSync(join(folder, MANIFEST), checksums(files));
}
