import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { frameCode, scriptCode } from '../../../src/lib/embed/code.ts';
import { embedded } from '../../../src/pictures/embed.ts';
import { charts, edition, to } from '../published.ts';
import { faultsInColumns, NARROWING } from './columns.ts';
import { test } from './host.ts';

const [chart] = charts as [(typeof charts)[number]];
const SANDBOX = 'sandbox="allow-scripts"';
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

test.use({
  // Scrollbars as readers have them, who lose a part of a frame to each.
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
  viewport: { width: 1280, height: 800 },
});

const widths = Array.from({ length: (1000 - 280) / 5 + 1 }, (_, at) => 280 + 5 * at);
const codes = charts.map((each) => frameCode(embedded(each, edition, to.chart(each.id))));

test('every chart shows the right sheet in columns 280 to 1,000 px wide, one after another', async ({
  page,
}) => {
  await page.goto('/robots.txt');
  expect(await page.evaluate(onScrollbars)).toBeGreaterThan(0);
  expect(await faults(page, codes, widths)).toEqual([]);
});

for (const width of [600, 605, 614]) {
  test(`every chart shows the wide sheet as it comes into a column ${width} px wide`, async ({ page }) => {
    await page.goto('/robots.txt');
    expect(await faults(page, codes, [width])).toEqual([]);
  });
}

test('without its headline a chart fits its frame, and its source stays', async ({ page }) => {
  const bare = charts.map((each) => frameCode(embedded(each, edition, to.chart(each.id)), { bare: true }));
  await page.goto('/robots.txt');
  expect(await faults(page, bare, [280, 345, 599, 600, 720, 1000])).toEqual([]);
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) =>
      [...frame.contentDocument!.querySelectorAll('.wide svg text')].map((each) => each.textContent),
    ),
  );
  for (const [at, { headline }] of charts.entries()) {
    expect(words[at]!.join(' ').replaceAll(' ', '')).not.toContain(headline.replaceAll(' ', ''));
    expect(words[at]!.at(-1)).toContain('Source: Shanghai Stock Exchange');
  }
});

for (const [name, around] of Object.entries(NARROWING)) {
  test(`${name} shows a chart at least 300 px wide, and nothing beyond the page`, async ({
    page,
    host,
    baseURL,
  }) => {
    const whole = embedded(chart, edition, baseURL + to.chart(chart.id));
    for (const code of [frameCode(whole), scriptCode(whole, baseURL + to.embedScript)])
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(host(around(code)));
        const { x, width: shown, height } = (await page.locator('iframe').boundingBox())!;
        expect(shown).toBeGreaterThanOrEqual(name === 'a plain column' ? width - 15 : 300);
        expect(height).toBeGreaterThan(300);
        expect(x + shown).toBeLessThanOrEqual(width);
      }
  });
}

for (const [name, frame, headers] of [
  ['in a frame without an origin', SANDBOX, {}],
  ['in a page isolated from other origins', '', ISOLATED],
  ['in a frame without an origin in a page that is isolated', SANDBOX, ISOLATED],
  ['in a page without an origin', '', { 'Content-Security-Policy': 'sandbox allow-scripts' }],
] as const) {
  test(`a chart shows ${name}, with its scripts and faces`, async ({ page, host, baseURL }) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', ({ message }) => heard.push(message));
    // As high as the chart: in less, what a mark tells lies over it.
    const code = `<iframe ${frame} width="360" height="900" src="${baseURL}${to.embed(chart.id)}"></iframe>`;
    await page.goto(host(code, headers));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(headers === ISOLATED);
    const embed = page.frames()[1]!;
    await expect.poll(() => embed.evaluate(enhanced)).toEqual({ defined: true, face: true });
    // A mark is pinned, which writes the address of the frame.
    await embed.locator('[data-key]:visible').first().click();
    await expect(embed.locator('[data-highlighted]').first()).toBeAttached();
    expect(heard).toEqual([]);
  });
}

test('a frame may ask for a theme, whatever the reader’s', async ({ page, host, baseURL }) => {
  const whole = embedded(chart, edition, baseURL + to.chart(chart.id));
  const grounds = { light: 'rgb(255, 255, 255)', dark: 'rgb(26, 32, 41)' };
  for (const system of ['light', 'dark'] as const)
    for (const theme of ['light', 'dark', ''] as const) {
      await page.emulateMedia({ colorScheme: system });
      await page.goto(host(frameCode(whole, { theme })));
      const ground = page.frameLocator('iframe').locator('html');
      await expect(ground).toHaveCSS('background-color', grounds[theme || system]);
    }
});

test.describe('WordPress’s conversation', () => {
  const SECRET = 'aB3';

  test('is held where an address names a secret: height when it is ready, and links', async ({
    page,
    host,
    baseURL,
  }) => {
    await hear(page);
    await page.goto(host(frameOf(baseURL + to.embed(chart.id), `#?secret=${SECRET}`)));
    const embed = page.frames()[1]!;
    await embed.waitForLoadState();
    const height = { message: 'height', value: expect.any(Number), secret: SECRET };
    await expect.poll(() => heard(page)).toContainEqual(height);
    await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.splice(0));
    await ready(page, SECRET);
    await expect.poll(() => heard(page)).toContainEqual(height);
    expect((await heard(page)).filter((each) => each.message === 'height')).toHaveLength(1);
    await embed.getByRole('link', { name: 'Source' }).click();
    const link = { message: 'link', value: baseURL + to.chart(chart.id), secret: SECRET };
    await expect.poll(() => heard(page)).toContainEqual(link);
    expect(page.context().pages()).toHaveLength(1);
  });

  for (const hash of ['', '#?secret=', '#secret=abc']) {
    test(`is not held where the address ends with “${hash}”`, async ({ page, host, baseURL }) => {
      await hear(page);
      await page.goto(host(frameOf(baseURL + to.embed(chart.id), hash)));
      await expect.poll(() => heard(page)).toContainEqual(expect.objectContaining({ id: chart.id }));
      expect((await heard(page)).filter((each) => each.message)).toEqual([]);
    });
  }
});

function faults(page: Page, codes: string[], widths: number[]): Promise<string[]> {
  return page.evaluate(([run, ...args]) => (eval(`(${run})`) as typeof faultsInColumns)(...args), [
    String(faultsInColumns),
    codes,
    widths,
  ] as const);
}

function frameOf(src: string, hash: string): string {
  return `<iframe src="${src}${hash}" title="Chart" width="700" height="600"></iframe>`;
}

interface Heard {
  message?: string;
}

async function hear(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    if (parent === window) addEventListener('message', ({ data }) => heard.push(data));
  });
}

function heard(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

function ready(page: Page, secret: string): Promise<void> {
  return page.evaluate(
    (secret) =>
      document.querySelector('iframe')!.contentWindow!.postMessage({ message: 'ready', secret }, '*'),
    secret,
  );
}

/** These run in the page. */
function onScrollbars(): number {
  document.body.innerHTML = '<div style="height:9999px"></div>';
  return innerWidth - document.documentElement.clientWidth;
}

function enhanced() {
  return {
    defined: document.querySelector('chart-marks:defined') !== null,
    face: [...document.fonts].some(({ family, status }) => /Source Sans/.test(family) && status === 'loaded'),
  };
}
