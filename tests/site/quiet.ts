import { expect, test as base } from '@playwright/test';

/** A test that fails, whatever else it shows, where a page wrote to the console, failed to load something or asked another host. */
export const test = base.extend<{ complaints: string[] }>({
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
