import { defineConfig } from 'vitest/config';
import { failuresAtOnce } from './failures-at-once.ts';

export default defineConfig({
  root: '.',
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // Modules are read once a worker and not once a file, which takes half the time; no test leaves one changed.
    isolate: false,
    // One more than vitest takes of two cores. How busy they are is no matter of a test: what hangs is ended, not what is slow.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default', failuresAtOnce, 'json'],
    outputFile: { json: '.results/vitest.json' },
  },
});
