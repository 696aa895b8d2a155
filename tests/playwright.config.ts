import { defineConfig, devices } from '@playwright/test';

/*
 * The site as it was built, behind the server that `npm start` uses. E2E_DIST names another folder than `dist`, for
 * runs beside a build; E2E_CHROMIUM the browser that run.ts found. Where the port is taken the server takes the next
 * one and says so: Playwright reads the port from its words.
 */
export default defineConfig({
  // Cores may be busy with more than the tests: what hangs is ended, not what is slow.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  testDir: 'site',
  outputDir: '../.results/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: '../.results/playwright.json' }]],
  webServer: {
    command: `node src/commands/serve.ts ${process.env.E2E_DIST ?? 'dist'}`,
    cwd: '..',
    env: { PORT: process.env.PORT ?? '4390' },
    wait: { stdout: /Serving .* at http:\/\/localhost:(?<e2e_port>\d+)/ },
  },
  use: { baseURL: `http://localhost:${process.env.E2E_PORT}` },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath: process.env.E2E_CHROMIUM,
          args: [
            '--disable-background-networking',
            '--disable-component-update',
            // Drawing in software by way of a graphics card that is not there costs a third of a load.
            '--disable-gpu',
            // Letters at fractions of a pixel, as screens of today set them; otherwise sizes of text are rounded.
            '--font-render-hinting=none',
            '--no-first-run',
            // A process for each page begins, and reads the same scripts, anew: a twelfth of all the processor time.
            '--process-per-site',
          ],
        },
      },
    },
  ],
});
