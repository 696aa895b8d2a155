import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';

/**
 * The folder of the site as another commit builds it, made once and kept. Throws with the last words of what failed. With
 * BENCH_BASE=<commit> pages are held against that one.
 */
export function builtAt(commit: string): string {
  const folder = `.build/bench/base-${commit}`;
  const dist = `${folder}/dist`;
  if (existsSync(dist)) return dist;
  console.log(`Building ${commit}, to hold the pages against it`);
  rmSync(folder, { recursive: true, force: true });
  run('git', ['clone', '--quiet', '--shared', '.', folder]);
  run('git', ['checkout', '--quiet', commit], folder);
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  run('npm', ['run', 'build'], folder);
  return dist;
}

function run(command: string, args: string[], cwd = '.'): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${(stdout + stderr).slice(-2000)}`);
}
