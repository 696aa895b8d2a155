import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { readChecksums, sha256 } from '../../src/lib/files/checksum.ts';

/** What a build leaves behind, and the history. */
const LEFT_BEHIND = [
  '.git',
  ...readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace('/', '')),
];

/** All that is built from, in a folder of its own, with the same packages and copies of their caches. */
export function copyOfCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'star-market-'));
  cpSync('.', folder, {
    recursive: true,
    filter: (path) => !LEFT_BEHIND.includes(basename(path)) || path === '.',
  });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    const [from, copy] = [resolve('node_modules', name), join(folder, 'node_modules', name)];
    if (name === '.cache' || name === '.astro') cpSync(from, copy, { recursive: true });
    else symlinkSync(from, copy);
  }
  return folder;
}

/** Builds a copy, by the Node that is named or the one that runs, and returns the folder of the built site. */
export async function build(
  checkout: string,
  environment: Record<string, string>,
  node = process.execPath,
): Promise<string> {
  // What the build starts finds its Node on the path.
  const env = { ...process.env, ...environment, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  await promisify(execFile)(node, ['src/commands/build.ts'], { cwd: checkout, env, maxBuffer: 1e8 });
  return join(checkout, 'dist');
}

/** The hash of every file of a built site. */
export function manifest(folder: string): string[] {
  return readFileSync(join(folder, 'manifest.sha256'), 'utf8').trimEnd().split('\n');
}

/** Files of a built site that are not as its manifest has them; throws where one is missing. */
export function brokenFiles(site: string): string[] {
  const sums = readChecksums(readFileSync(join(site, 'manifest.sha256'), 'utf8'));
  return [...sums.keys()].filter((path) => sha256(readFileSync(join(site, path))) !== sums.get(path));
}
