import { existsSync, readFileSync } from 'node:fs';

/*
 * `node tests/summary.ts`: one plain line over all runs, `N passed, N failed`, from the reports they left in
 * `.results`; exit code 1 where anything failed. A run that left no report counts as one failure, so that a run that
 * never began cannot pass. What failed is named above that line, as of a long output the end alone may be kept.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** A test that failed, and why. */
interface Failure {
  name: string;
  message: string;
}

/** As vitest writes them: a file that cannot be loaded is a failed suite without tests. */
interface Vitest {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** As Playwright writes them: `errors` are those outside any test. */
interface Playwright {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
  suites: Suite[];
}

interface Suite {
  file: string;
  specs: { title: string; ok: boolean; tests: { results: { error?: { message?: string } }[] }[] }[];
  suites?: Suite[];
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

function report<Report>(file: string, read: (report: Report) => Count & { failures: Failure[] }): Count {
  if (!existsSync(file)) {
    console.error(`${file}: no report → that run stopped before its end`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { failures, ...count } = read(JSON.parse(readFileSync(file, 'utf8')) as Report);
  for (const { name, message } of failures) console.error(`failed: ${name}\n  ${lines(message)}`);
  return count;
}

/** The first lines of a message, without its colours. */
function lines(message: string): string {
  return message
    .replace(/\u001b\[\d+m/g, '')
    .split('\n')
    .slice(0, 8)
    .join('\n  ');
}

function units({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }: Vitest) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
    failures: [
      ...unloaded,
      ...tests
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => ({ name: fullName, message: failureMessages.join('\n') })),
    ],
  };
}

function pages({ stats, errors, suites }: Playwright) {
  const outside = errors.map(({ message = '' }) => ({ name: 'outside of any test', message }));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [...outside, ...suites.flatMap(failedSpecs)],
  };
}

function failedSpecs({ file, specs, suites = [] }: Suite): Failure[] {
  const failed = specs.filter(({ ok }) => !ok);
  return [
    ...failed.map(({ title, tests }) => ({
      name: `${file}: ${title}`,
      message: tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? '')).join('\n'),
    })),
    ...suites.flatMap(failedSpecs),
  ];
}

function total(kind: keyof Count): number {
  return counts.reduce((sum, count) => sum + count[kind], 0);
}
