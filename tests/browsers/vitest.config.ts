import { defineConfig } from 'vitest/config';
import { failuresAtOnce } from '../failures-at-once.ts';

/*
 * The core of the built site in browsers that Playwright cannot drive: what a reader does on each kind of page, once in
 * each. A browser that is neither here nor to be had is skipped with a line that says so. One browser at a time, as two
 * cores may be busy with more than the tests.
 */
export default defineConfig({
  root: '.',
  test: {
    include: ['tests/browsers/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 600_000,
    reporters: ['default', failuresAtOnce, 'json'],
    outputFile: { json: '.results/browsers.json' },
  },
});
