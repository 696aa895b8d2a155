import { defineConfig } from 'vitest/config';
import { failuresAtOnce } from '../failures-at-once.ts';

/*
 * The built site in programs of others that weigh too much to be installed by all who change a line: they come from
 * Debian and the npm registry as the tests ask for them. What is not to be had is skipped with a line that says so.
 */
export default defineConfig({
  root: '.',
  test: {
    include: ['tests/outside/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 600_000,
    reporters: ['default', failuresAtOnce, 'json'],
    outputFile: { json: '.results/outside.json' },
  },
});
