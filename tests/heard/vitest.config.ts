import { defineConfig } from 'vitest/config';
import { failuresAtOnce } from '../failures-at-once.ts';

/*
 * The built site by ear, as Orca says it. Outside the tests that a change must pass: on a busy machine Orca drops what it is
 * told meanwhile, so that a walk is to be heard on a quiet one.
 */
export default defineConfig({
  root: '.',
  test: {
    include: ['tests/heard/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 600_000,
    reporters: ['default', failuresAtOnce],
  },
});
