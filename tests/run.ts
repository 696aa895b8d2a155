import { spawnSync } from 'node:child_process';

/** What needs no site, the build of it, and what is run over it. */
const RUNS = [
  'npm run lint',
  'npm run types',
  'npm run build',
  'vitest run --config tests/vitest.config.ts',
  'node tests/site/run.ts',
  'vitest run --config tests/hosts/vitest.config.ts',
  'vitest run --config tests/browsers/vitest.config.ts',
];

function passes(command: string): boolean {
  console.log(`\n> ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

// Each is run even where one before it failed, so that one run tells all that is wrong.
const failed = RUNS.filter((run) => !passes(run));
for (const each of failed) console.error(`failed: ${each}`);
process.exitCode = failed.length ? 1 : 0;
