import { defineConfig } from 'vitest/config';

/*
 * What only shows when the built site is hosted: on nginx, below a path, built again elsewhere. One file after the other,
 * as one of them measures.
 */
export default defineConfig({
  root: '.',
  test: {
    include: ['tests/hosts/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.results/hosts.json' },
  },
});
