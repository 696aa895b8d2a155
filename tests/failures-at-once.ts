import type { Reporter } from 'vitest/node';

/** Says what failed as soon as it has: the default reporter tells why when all is over. */
export const failuresAtOnce: Reporter = {
  onTestCaseResult(test) {
    const place = `${test.module.relativeModuleId}: ${test.fullName}`;
    for (const { message } of test.result().errors ?? []) console.error(`\nfailed: ${place}\n${message}\n`);
  },
};
