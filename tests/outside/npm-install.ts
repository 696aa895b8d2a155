import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
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
  const there = join(folder, 'complete');
  if (existsSync(there)) return { folder, missing: '' };
  if (process.env.NO_INSTALL) return { folder, missing: 'NO_INSTALL is set' };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const missing = complaintOf('npm', ['install', '--prefix', folder, '--save-exact', ...quiet, ...packages]);
  if (!missing) writeFileSync(there, '');
  return { folder, missing };
}
