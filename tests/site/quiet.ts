import { expect, test as base, type BrowserContext, type BrowserContextOptions } from '@playwright/test';

interface Options {
  /** A browser that was never here, for what shows at a first visit only, or would leave a choice behind. */
  cold: boolean;
}

interface Watched {
  complaints: string[];
}

/** Contexts of one worker by what they are set to, for as long as it lives. */
type Shelf = Map<string, BrowserContext>;

/**
 * A test that fails, whatever else it shows, where a page wrote to the console, failed to load something or asked another
 * host. Each has a page of its own; the files that a browser keeps are shared, which halves the time of a load.
 */
export const test = base.extend<Options & Watched, { shelf: Shelf }>({
  cold: [false, { option: true }],
  shelf: [
    async ({}, use) => {
      const shelf: Shelf = new Map();
      await use(shelf);
      for (const context of shelf.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  page: async (
    { cold, shelf, browser, baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, permissions },
    use,
  ) => {
    const settings = { baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, permissions };
    const context = cold ? await browser.newContext(settings) : await kept(settings);
    const page = await context.newPage();
    await use(page);
    if (cold) return context.close();
    for (const each of context.pages()) await each.close();

    async function kept(settings: BrowserContextOptions): Promise<BrowserContext> {
      const key = JSON.stringify(settings);
      const context = shelf.get(key) ?? (await browser.newContext(settings));
      shelf.set(key, context);
      return context;
    }
  },
  complaints: [
    async ({ page, baseURL }, use) => {
      const heard: string[] = [];
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
      await use(heard);
      expect(heard, 'complaints of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
