import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const PEAKS = resolve('.build/bench/peaks');

/** What a build took. */
export interface Built {
  seconds: number;
  /** of the largest of its processes */
  megabytes: number;
}

/** Runs a command in a folder and measures it. Throws with its last words where it fails. */
export function built(folder: string, command: readonly string[]): Built {
  rmSync(PEAKS, { recursive: true, force: true });
  mkdirSync(PEAKS, { recursive: true });
  const peak = pathToFileURL('tests/bench/growth/peak.ts').href;
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import=${peak}`,
    BENCH_PEAKS: PEAKS,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const started = performance.now();
  const [name = '', ...args] = command;
  const run = spawnSync(name, args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = (performance.now() - started) / 1000;
  if (run.status !== 0)
    throw new Error(`${folder}: ${command.join(' ')} failed\n${(run.stdout + run.stderr).slice(-2000)}`);
  const peaks = readdirSync(PEAKS).map((file) => Number(readFileSync(`${PEAKS}/${file}`, 'utf8')));
  return { seconds, megabytes: Math.max(...peaks) / 1024 };
}
