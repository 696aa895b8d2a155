import { defineConfig } from 'vitest/config';
import { failuresAtOnce } from '../failures-at-once.ts';
import { longestFirst } from '../longest-first.ts';

const all = ['tests/hosts/**/*.test.ts'];
/** Measures, and so runs alone, after the others. */
const loaded = 'tests/hosts/nginx.test.ts';

/** What only shows when the built site is hosted: on nginx, below a path, built again elsewhere. */
export default defineConfig({
  root: '.',
  test: {
    maxWorkers: 2,
    sequence: { sequencer: longestFirst('killed-build', 'dev-server', 'sub-path', 'hostile-build') },
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    expect: { poll: { timeout: 300_000 } },
    reporters: ['default', failuresAtOnce, 'json'],
    outputFile: { json: '.results/hosts.json' },
    projects: [
      {
        extends: true,
        test: { name: 'built', include: all, exclude: [loaded], sequence: { groupOrder: 0 } },
      },
      { extends: true, test: { name: 'loaded', include: [loaded], sequence: { groupOrder: 1 } } },
    ],
  },
});
