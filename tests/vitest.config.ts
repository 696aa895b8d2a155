import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: '.',
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // Modules are read once a worker and not once a file, which takes half the time; no test leaves one changed.
    isolate: false,
    reporters: ['default', 'json'],
    outputFile: { json: '.results/vitest.json' },
  },
});
