import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from './checksum.ts';

const CACHE = 'node_modules/.cache';

/** The file of the cache for what is made of these things: other things, another file. Builds share it. */
export function cacheFile(folder: string, extension: string, ...things: unknown[]): string {
  return `${CACHE}/${folder}/${sha256(JSON.stringify(things)).slice(0, 32)}.${extension}`;
}

/** What was written to a file of the cache, where anything was. */
export function readCached(file: string): Buffer<ArrayBuffer> | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/**
 * Writes a file of the cache and returns what it wrote: beside its place and renamed, so that another build at the same
 * time never reads half of it.
 */
export function writeCached<Bytes extends Uint8Array>(file: string, bytes: Bytes): Bytes {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return bytes;
}

/** Names and versions of the packages that a result depends on, as package.json states them. */
export function versionsOf(packages: RegExp): [name: string, version: string][] {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  return Object.entries(dependencies).filter(([name]) => packages.test(name));
}

/** The texts of sources, folders with all that is in them, that a result depends on. */
export function sourcesOf(...places: string[]): string[] {
  return places.flatMap((place) =>
    statSync(place).isDirectory()
      ? sourcesOf(
          ...readdirSync(place)
            .toSorted()
            .map((name) => join(place, name)),
        )
      : readFileSync(place, 'utf8'),
  );
}

interface Package {
  dependencies: Record<string, string>;
}
