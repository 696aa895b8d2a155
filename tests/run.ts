import { spawnSync } from 'node:child_process';

/** What must hold before anything is run over the built site; the first that fails ends all. */
const BEFORE = ['npm run lint', 'astro check --minimumFailingSeverity warning', 'npm run build'];
/** Each is run even where one before it failed, so that one run tells all that is wrong. */
const RUNNERS = [
  'vitest run --config tests/vitest.config.ts',
  'node tests/site/run.ts',
  'vitest run --config tests/hosts/vitest.config.ts',
  'vitest run --config tests/browsers/vitest.config.ts',
];

function passes(command: string): boolean {
  console.log(`\n> ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

const failed = BEFORE.every(passes)
  ? RUNNERS.filter((runner) => !passes(runner))
  : ['what comes before the tests'];
for (const each of failed) console.error(`failed: ${each}`);
process.exitCode = failed.length ? 1 : 0;
