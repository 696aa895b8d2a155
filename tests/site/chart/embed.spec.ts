import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { heard } from '../../../src/lib/number/heard.ts';
import { test } from './host.ts';
import { charts, kinds, to } from '../published.ts';
import { test as quiet } from '../quiet.ts';

/** A tall one, one with a key and the first. */
const IDS = [charts[0]!.id, 'rd-spending-v-net-profit', 'company-counts-v-586'];
const WIDTHS = [280, 599, 600, 720, 1200];

interface Oembed {
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
}

for (const width of WIDTHS) {
  test(`three charts in a foreign page ${width} px wide: no scrollbar, no cut, no error`, async ({
    page,
    host,
    baseURL,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.setViewportSize({ width, height: 900 });
    const codes = await Promise.all(IDS.map(async (id) => (await oembed(page, baseURL!, id)).html));
    await page.goto(host(codes.join('').replaceAll(/https:\/\/[^/"]+/g, baseURL!)));
    for (const [at, id] of IDS.entries()) {
      await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
      const frame = page.frames()[at + 1]!;
      await frame.waitForLoadState();
      const { scrolls, spare, drawing } = await frame.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.scrollingElement!;
        const shown = [...document.querySelectorAll('main svg')].filter((each) => each.checkVisibility());
        return {
          scrolls: scrollHeight > clientHeight || scrollWidth > clientWidth,
          spare: innerHeight - document.querySelector('main')!.getBoundingClientRect().bottom,
          drawing: shown.map((each) => Number(each.getAttribute('width'))),
        };
      });
      expect(scrolls, id).toBe(false);
      expect(spare, id).toBeGreaterThanOrEqual(0);
      expect(spare, id).toBeLessThan(5);
      expect(drawing, id).toEqual([width < 600 ? 344 : 752]);
    }
    expect(complaints).toEqual([]);
  });
}

test('of all pages, only an embed shows in a frame of another’s, be that on a server or on disk', async ({
  page,
  host,
  baseURL,
}, info) => {
  const paths = [to.embed(IDS[0]!), ...Object.values(kinds)];
  const frames = paths.map((path) => `<iframe src="${baseURL}${path}"></iframe>`).join('');
  const file = info.outputPath('notebook.html');
  writeFileSync(file, frames);
  for (const address of [host(frames), pathToFileURL(file).href]) {
    await page.goto(address);
    const shown = page.frames().filter((frame) => frame.url().startsWith(baseURL!));
    expect(shown.map((frame) => frame.url())).toEqual([baseURL + to.embed(IDS[0]!)]);
  }
});

test('an embedded chart tells its height on load and when its width changes', async ({
  page,
  host,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: { height: number }[] }).heard);
  const [id] = IDS;
  await page.setViewportSize({ width: 720, height: 900 });
  await page.goto(
    host(`<iframe src="${baseURL}${to.embed(id!)}" title="Chart" style="width:100%"></iframe>`),
  );
  await expect.poll(heard).toHaveLength(1);
  const [first] = await heard();
  expect(first).toEqual({ type: 'star-market-report:height', id, height: expect.any(Number) });
  await page.setViewportSize({ width: 620, height: 900 });
  await expect.poll(async () => (await heard()).at(-1)!.height).toBeLessThan(first!.height);
});

for (const { id, headline } of charts) {
  quiet(`${id}: oEmbed is found on its page and matches its embed`, async ({ page, request, baseURL }) => {
    const html = await (await request.get(to.chart(id))).text();
    const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html)![1]!;
    expect(new URL(href).pathname).toBe(to.oembed(id));
    const answer = await oembed(page, baseURL!, id);
    expect((await request.get(new URL(answer.thumbnail_url).pathname)).headers()['content-type']).toBe(
      'image/png',
    );
    await page.setViewportSize({ width: answer.width, height: answer.height });
    await page.goto(to.embed(id));
    await expect(page).toHaveTitle(heard(headline));
    expect(await page.evaluate(() => document.scrollingElement!.scrollHeight <= innerHeight)).toBe(true);
    const head = (selector: string, name: string) => page.locator(`head ${selector}`).getAttribute(name);
    expect(await head('meta[name=robots]', 'content')).toBe('noindex');
    expect(new URL((await head('link[rel=canonical]', 'href'))!).pathname).toBe(to.chart(id));
    await expect(page.getByRole('link', { name: 'Source: Shanghai Stock Exchange' })).toHaveAttribute(
      'href',
      to.chart(id),
    );
  });
}

async function oembed(page: Page, baseURL: string, id: string): Promise<Oembed> {
  const response = await page.request.get(`${baseURL}${to.oembed(id)}`);
  expect(response.headers()['content-type']).toContain('application/json');
  return (await response.json()) as Oembed;
}
