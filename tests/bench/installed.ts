import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder with the packages that one part of the benchmark measures or measures with, and that the project itself must
 * not depend on. Installed once, from their lock where there is one, without scripts; undefined, with a line that says so, where the
 * registry cannot be had.
 */
export function installed(name: string): string | undefined {
  const folder = `.build/bench/${name}`;
  mkdirSync(folder, { recursive: true });
  cpSync(`tests/bench/${name}`, folder, { recursive: true });
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return folder;
  const locked = existsSync(join(folder, 'package-lock.json'));
  const args = [locked ? 'ci' : 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', timeout: 300_000 });
  if (status === 0) return folder;
  console.log(`${name} left out: its packages could not be installed (${stderr.trim().split('\n')[0]})`);
  return undefined;
}
