import { existsSync, readFileSync } from 'node:fs';

/*
 * `node tests/summary.ts`: one plain line over all runs, `N passed, N failed`, from the reports they left in
 * `.results`; exit code 1 where anything failed. A run that left no report counts as one failure, so that a run that
 * never began cannot pass.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** As vitest writes them: a file that cannot be loaded is a failed suite without tests. */
interface Vitest {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** As Playwright writes them: `errors` are those outside any test. */
interface Playwright {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

const counts = [
  report('.results/vitest.json', units),
  report('.results/playwright.json', pages),
  report('.results/hosts.json', units),
  report('.results/browsers.json', units),
  report('.results/outside.json', units),
];
const passed = total('passed');
const failed = total('failed');
const skipped = total('skipped');

console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

function report<Report>(file: string, count: (report: Report) => Count): Count {
  if (existsSync(file)) return count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  console.error(`${file}: no report → that run stopped before its end`);
  return { passed: 0, failed: 1, skipped: 0 };
}

function units({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
  testResults,
}: Vitest): Count {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
  };
}

function pages({ stats, errors }: Playwright): Count {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

function total(kind: keyof Count): number {
  return counts.reduce((sum, count) => sum + count[kind], 0);
}
