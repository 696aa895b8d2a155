import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../folder.ts';

const UNITS = {
  numPassedTests: 300,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [
    { status: 'passed', name: '/a.test.ts', message: '', assertionResults: [{ status: 'passed' }] },
  ] as object[],
};
const PAGES = {
  stats: { expected: 200, unexpected: 0, flaky: 0, skipped: 0 },
  errors: [] as object[],
  suites: [] as object[],
};

const HOSTS = { ...UNITS, numPassedTests: 16 };
const BROWSERS = { ...UNITS, numPassedTests: 4 };
const OUTSIDE = { ...UNITS, numPassedTests: 5 };

function summary(units?: object, pages?: object, hosts: object | undefined = HOSTS) {
  const cwd = folderOf({
    '.results/.keep': '',
    ...(units && { '.results/vitest.json': JSON.stringify(units) }),
    ...(pages && { '.results/playwright.json': JSON.stringify(pages) }),
    ...(hosts && { '.results/hosts.json': JSON.stringify(hosts) }),
    '.results/browsers.json': JSON.stringify(BROWSERS),
    '.results/outside.json': JSON.stringify(OUTSIDE),
  });
  const { status, stdout, stderr } = spawnSync('node', [resolve('tests/summary.ts')], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('summary adds up all runs', () => {
  expect(summary(UNITS, PAGES)).toEqual({ status: 0, stdout: '525 passed, 0 failed\n', stderr: '' });
});

it('summary names skipped tests without failing', () => {
  const pages = { ...PAGES, stats: { ...PAGES.stats, skipped: 2 } };
  expect(summary({ ...UNITS, numPendingTests: 1 }, pages).stdout).toBe('525 passed, 0 failed, 3 skipped\n');
});

it.each([
  ['a failed unit test', { ...UNITS, numFailedTests: 2 }, PAGES, '525 passed, 2 failed\n'],
  [
    'a unit test file that cannot be loaded',
    {
      ...UNITS,
      testResults: [{ status: 'failed', name: '/a.test.ts', message: 'no such file', assertionResults: [] }],
    },
    PAGES,
    '525 passed, 1 failed\n',
  ],
  [
    'a failed site test',
    UNITS,
    { ...PAGES, stats: { ...PAGES.stats, unexpected: 3 } },
    '525 passed, 3 failed\n',
  ],
  ['an error outside the site tests', UNITS, { ...PAGES, errors: [{}] }, '525 passed, 1 failed\n'],
])('summary fails on %s', (_, units, pages, line) => {
  expect(summary(units, pages)).toMatchObject({ status: 1, stdout: line });
});

it('summary names what failed and why, above the line', () => {
  const test = {
    status: 'failed',
    fullName: 'a number is read',
    failureMessages: ['\u001b[31mexpected 1\u001b[39m'],
  };
  const units = {
    ...UNITS,
    numFailedTests: 1,
    testResults: [{ status: 'failed', name: '/a.test.ts', message: '', assertionResults: [test] }],
  };
  const spec = {
    title: 'a page opens',
    ok: false,
    tests: [{ results: [{ error: { message: 'no page' } }] }],
  };
  const inner = { file: 'page.spec.ts', specs: [spec, { ...spec, ok: true, title: 'another' }] };
  const pages = {
    ...PAGES,
    stats: { ...PAGES.stats, unexpected: 1 },
    suites: [{ file: 'page.spec.ts', specs: [], suites: [inner] }],
  };
  expect(summary(units, pages)).toEqual({
    status: 1,
    stdout: '525 passed, 2 failed\n',
    stderr: 'failed: a number is read\n  expected 1\nfailed: page.spec.ts: a page opens\n  no page\n',
  });
});

it('summary counts a run without a report as failed, and names the report', () => {
  expect(summary(UNITS)).toEqual({
    status: 1,
    stdout: '325 passed, 1 failed\n',
    stderr: '.results/playwright.json: no report → that run stopped before its end\n',
  });
});
