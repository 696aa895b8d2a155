import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { failuresAtOnce } from './failures-at-once.ts';
import { longestFirst } from './longest-first.ts';

export default defineConfig({
  root: '.',
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // Modules are read once a worker and not once a file, which takes half the time; no test leaves one changed.
    isolate: false,
    // One more than vitest takes of two cores. How busy they are is no matter of a test: what hangs is ended, not what is slow.
    maxWorkers: 2,
    sequence: {
      sequencer: longestFirst('hostile-data', 'interrupted-build', 'huge-data', 'print-files', 'commands'),
    },
    // The commands that tests start some hundred times are read as they were compiled for the first.
    env: { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled') },
    testTimeout: 900_000,
    hookTimeout: 300_000,
    reporters: ['default', failuresAtOnce, 'json'],
    outputFile: { json: '.results/vitest.json' },
  },
});
