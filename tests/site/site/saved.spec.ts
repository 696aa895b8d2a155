import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { parse, type Declaration } from 'postcss';
import { dist, kinds, origin } from '../published.ts';

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

test('no rule sets a font by a token and another property of fonts besides, of which Chromium saves neither', () => {
  const texts = globSync(['**/*.html', '**/*.css'], { cwd: dist }).flatMap((path) => {
    const text = readFileSync(`${dist}/${path}`, 'utf8');
    return path.endsWith('.css')
      ? [text]
      : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css!);
  });
  const lost: string[] = [];
  let tokens = 0;
  for (const css of new Set(texts))
    parse(css).walkDecls('font', ({ value, parent }) => {
      if (!value.includes('var(')) return;
      tokens += 1;
      const others = parent!.nodes.filter((each) => /^font-/.test((each as Declaration).prop));
      if (others.length) lost.push(String(parent));
    });
  expect(tokens).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

for (const kind of ['chapter', 'chart', 'facts'] as const) {
  test(`${kind} saved as one file keeps how it is dressed`, async ({ page, baseURL }, info) => {
    await page.route(`${origin}/**`, async (route) => {
      const address = route.request().url().replace(origin, baseURL!);
      await route.fulfill({ response: await route.fetch({ url: address }) });
    });
    await page.goto(origin + kinds[kind]);
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
    await page.goto(kinds[kind]);
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
