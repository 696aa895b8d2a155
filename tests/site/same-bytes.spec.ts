import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { dist } from './published.ts';

/** The other end of the world, where numbers are written in other digits. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' };
/** What a build leaves behind, and the history. */
const LEFT_BEHIND = [
  '.git',
  ...readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace('/', '')),
];
const MINUTES = 60_000;

/*
 * In CI the first build begins without caches and this one with those that it left, so that both are compared.
 */
test('the site, built again in another folder, time zone and language, is the same to the byte', async () => {
  test.setTimeout(10 * MINUTES);
  const folder = copyOfCheckout();
  try {
    const env = { ...process.env, ...ELSEWHERE };
    await promisify(execFile)(process.execPath, ['src/commands/build.ts'], {
      cwd: folder,
      env,
      maxBuffer: 1e8,
    });
    const [first, second] = [dist, join(folder, 'dist')].map(manifest);
    expect(second!.filter((line) => !first!.includes(line))).toEqual([]);
    expect(second).toEqual(first);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** All that is built from, with the same packages and copies of their caches. */
function copyOfCheckout(): string {
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

function manifest(folder: string): string[] {
  return readFileSync(join(folder, 'manifest.sha256'), 'utf8').trimEnd().split('\n');
}
