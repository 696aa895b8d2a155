import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

/*
 * `node tests/site/run.ts`: the tests of the built site, in a browser that starts. Further arguments go to Playwright,
 * such as `--ui` or the name of a file.
 */
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  let browser: string;
  try {
    browser = await findBrowser();
  } catch (error) {
    console.error(`site tests: ${(error as Error).message}`);
    return 1;
  }
  console.log(`Browser: ${browser}`);
  const command = [PLAYWRIGHT, 'test', '--config', 'tests/playwright.config.ts', ...args];
  const env = { ...process.env, E2E_CHROMIUM: browser };
  return spawnSync(process.execPath, command, { stdio: 'inherit', env }).status ?? 1;
}
