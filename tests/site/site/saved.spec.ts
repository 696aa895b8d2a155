import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { kinds, origin } from '../published.ts';

/* Copies that readers keep. Their browser knows them by another address, which ’self’ of the policy within them is not. */

const DRESSED = ['body', 'h1', 'main p', 'header .name', 'figure h3', 'td', 'footer a'];

/** How what is on a page is dressed, as far as it can be without its faces. */
function dress(page: Page) {
  return page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const element = document.querySelector(selector);
        if (!element) return selector;
        const { fontFamily, fontSize, fontWeight, lineHeight, color, display } = getComputedStyle(element);
        return { selector, fontFamily, fontSize, fontWeight, lineHeight, color, display };
      }),
    DRESSED,
  );
}

test.use({ javaScriptEnabled: false });

for (const kind of ['chapter', 'chart', 'facts'] as const) {
  test(`${kind} saved as one file keeps how it is dressed`, async ({ page, baseURL }, info) => {
    await page.route(`${origin}/**`, async (route) => {
      const address = route.request().url().replace(origin, baseURL!);
      await route.fulfill({ response: await route.fetch({ url: address }) });
    });
    await page.goto(origin + kinds[kind], { waitUntil: 'networkidle' });
    const dressed = await dress(page);
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    const saved = info.outputPath('page.mhtml');
    mkdirSync(info.outputPath(), { recursive: true });
    writeFileSync(saved, data);
    await page.unrouteAll();
    await page.goto(pathToFileURL(saved).href);
    expect(await dress(page)).toEqual(dressed);
  });

  test(`${kind} copied with its files, their addresses rewritten, keeps how it is dressed`, async ({
    page,
    request,
  }, info) => {
    await page.goto(kinds[kind], { waitUntil: 'networkidle' });
    const dressed = await dress(page);
    const html = await (await request.get(kinds[kind])).text();
    mkdirSync(info.outputPath('files'), { recursive: true });
    for (const [, path, name] of html.matchAll(/href="(\/_astro\/([^"/]+\.css))"/g))
      writeFileSync(info.outputPath('files', name!), await (await request.get(path!)).body());
    const saved = info.outputPath('page.html');
    writeFileSync(saved, html.replace(/\/_astro\/(fonts\/)?/g, 'files/'));
    await page.goto(pathToFileURL(saved).href);
    expect(await dress(page)).toEqual(dressed);
  });
}
