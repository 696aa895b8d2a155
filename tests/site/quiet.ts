import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';

interface Options {
  /** A browser that was never here, for what shows at a first visit only, or would leave a choice behind. */
  cold: boolean;
}

interface Kept {
  /** The context of these settings, the same for as long as the worker lives. */
  kept: (settings: BrowserContextOptions) => Promise<BrowserContext>;
}

/**
 * A test that fails, whatever else it shows, where a page wrote to the console, broke its policy, failed to load something
 * or asked another host. Each has a page of its own; the files that a browser keeps are shared, which halves the time of a load.
 */
export const test = base.extend<Options & { complaints: string[] }, Kept>({
  cold: [false, { option: true }],
  kept: [
    async ({ browser }, use) => {
      const contexts = new Map<string, BrowserContext>();
      await use(async (settings) => {
        const key = JSON.stringify(settings);
        const context = contexts.get(key) ?? (await lasting(browser, settings));
        contexts.set(key, context);
        return context;
      });
      for (const context of contexts.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  page: async (
    { cold, kept, browser, baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, permissions },
    use,
  ) => {
    const settings = { baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, permissions };
    const context = cold ? await browser.newContext(settings) : await kept(settings);
    await use(await context.newPage());
    if (cold) await context.close();
    else for (const page of context.pages().slice(1)) await page.close();
  },
  complaints: [
    async ({ page, baseURL }, use) => {
      const heard: string[] = [];
      listen(page, baseURL!, heard);
      await page.addInitScript(reportViolations);
      await use(heard);
      expect(heard, 'complaints of the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** A context whose first page stays open: all of the site share its process, which would end with the only one. */
async function lasting(browser: Browser, settings: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  await page.goto('/robots.txt');
  return context;
}

function listen(page: Page, baseURL: string, heard: string[]): void {
  page.on('console', (message) => {
    const { url } = message.location();
    // That an address holds no page is what 404.html is for.
    if (!(message.text().includes('404') && url === page.url())) heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page stops what it was still loading.
    if (reason !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      heard.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== baseURL) heard.push(`foreign: ${request.url()}`);
  });
}

/** Runs in the page: says what its policy forbade, which a browser need not write to the console. */
function reportViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample}`.trimEnd()),
  );
}

export { expect };
