import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from './checksum.ts';

const CACHE = 'node_modules/.cache';

/** Where what is made of these things is kept between builds: other things, another file. */
export function keptFile(folder: string, extension: string, ...things: unknown[]): string {
  return `${CACHE}/${folder}/${sha256(JSON.stringify(things)).slice(0, 32)}.${extension}`;
}

export function kept(file: string): Buffer<ArrayBuffer> | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Written beside and renamed, so that another build at the same time never reads half a file. */
export function keep<Bytes extends Uint8Array>(file: string, bytes: Bytes): Bytes {
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

interface Package {
  dependencies: Record<string, string>;
}
