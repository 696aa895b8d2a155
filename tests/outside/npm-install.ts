import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { complaintOf } from '../complaint.ts';

/** Where packages stand that the lock leaves out; kept from run to run, and a new version takes another folder. */
const TOOLS = resolve('.results/tools');

/** npm packages at exact versions, such as `wrangler@4.164.0`. */
export interface NpmTools {
  /** where they are found, below `node_modules` */
  folder: string;
  /** why they cannot be had, or nothing */
  missing: string;
}

/** Has npm packages in a folder of their own, and installs them there where NO_INSTALL does not forbid it. */
export function npmInstall(...packages: string[]): NpmTools {
  const folder = join(TOOLS, packages.join('+').replaceAll('/', '-'));
  if (existsSync(folder)) return { folder, missing: '' };
  if (process.env.NO_INSTALL) return { folder, missing: 'NO_INSTALL is set' };
  mkdirSync(TOOLS, { recursive: true });
  const begun = mkdtempSync(join(TOOLS, 'begun-'));
  writeFileSync(join(begun, 'package.json'), '{ "private": true }');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const missing = complaintOf('npm', ['install', '--prefix', begun, '--save-exact', ...quiet, ...packages]);
  if (!missing) moveUnlessThere(begun, folder);
  rmSync(begun, { recursive: true, force: true });
  return { folder, missing };
}

/** Two tests may install the same at once: the first to end has its place, and neither finds it half done. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}
