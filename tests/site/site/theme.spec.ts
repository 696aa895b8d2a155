import type { Page } from '@playwright/test';
import { palette, type Theme } from '../../../src/lib/palette.ts';
import { charts, kinds, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

// A choice of theme is kept by the browser.
test.use({ cold: true });

const OTHER: Record<Theme, Theme> = { light: 'dark', dark: 'light' };

for (const theme of ['light', 'dark'] as const) {
  test(`${theme} is remembered, and from the first frame on nothing else is seen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: OTHER[theme] });
    await page.goto(to.about);
    await choose(page, theme);
    await page.addInitScript(watchFrames);
    await page.goto(kinds.chapter);
    await expect.poll(() => page.evaluate(() => window.seen.length)).toBeGreaterThan(2);
    expect([...new Set(await page.evaluate(() => window.seen))]).toEqual([paper(theme)]);
    expect(await page.evaluate(() => window.atBody)).toBe(theme);
    await expect(page.getByRole('radio', { name: theme })).toBeChecked();
    expect(await barColours(page)).toEqual([palette(theme).get('paper')]);
  });
}

test('system forgets the choice and follows the system again', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(kinds.chart);
  await choose(page, 'dark');
  await choose(page, 'system');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'system' })).toBeChecked();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await background(page)).toBe(paper(colorScheme));
    expect(await barColours(page)).toEqual([palette(colorScheme).get('paper')]);
  }
});

test('a choice made in one window shows in the other', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(to.about);
  const other = await page.context().newPage();
  await other.goto(to.corrections);
  await choose(other, 'dark');
  await expect(page.getByRole('radio', { name: 'dark' })).toBeChecked();
  expect(await background(page)).toBe(paper('dark'));
});

test('where storage is refused a choice holds for the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await page.goto(to.about);
  await choose(page, 'dark');
  expect(await background(page)).toBe(paper('dark'));
  await page.reload();
  expect(await background(page)).toBe(paper('light'));
});

test('what was remembered and is no theme is ignored', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('star-market-theme', 'pink"]'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(to.about);
  await expect(page.getByRole('radio', { name: 'system' })).toBeChecked();
  expect(await background(page)).toBe(paper('dark'));
});

test('paper is white whatever was chosen', async ({ page }) => {
  await page.goto(to.about);
  await choose(page, 'dark');
  await page.emulateMedia({ media: 'print' });
  expect(await background(page)).toBe('rgb(255, 255, 255)');
  await expect(page.locator('theme-choice fieldset')).toBeHidden();
});

test('where the system forces its colours, drawings suit its ground and not the choice', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(kinds.chart);
  await choose(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await expect(page.locator('.chart-svg text:not([fill]):visible').first()).toHaveCSS(
    'fill',
    colour('dark', 'ink'),
  );
  await expect(page.getByRole('group', { name: 'Theme' })).toBeHidden();
});

test('a chart in a page of others follows the system, whatever was chosen here', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(to.about);
  await choose(page, 'dark');
  await page.goto(to.embed(charts[0]!.id));
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no choice to be made', async ({ page }) => {
    await page.goto(to.about);
    await expect(page.locator('theme-choice')).toBeHidden();
  });
});

declare global {
  interface Window {
    /** colours of the ground in every frame that had one */
    seen: string[];
    /** the theme that was set when the body began */
    atBody: string | undefined;
  }
}

/** Runs in the page before anything of its own. */
function watchFrames(): void {
  window.seen = [];
  const frame = (): void => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    // Before the stylesheet has come nothing is painted.
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') window.seen.push(backgroundColor);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    window.atBody = document.documentElement.dataset['theme'];
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function choose(page: Page, theme: string): Promise<void> {
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: theme }).check();
}

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** The colours that the browser’s own bars may take, of which one should apply. */
function barColours(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
      .filter(({ media }) => matchMedia(media).matches)
      .map(({ content }) => content),
  );
}

function paper(theme: Theme): string {
  return colour(theme, 'paper');
}

function colour(theme: Theme, token: string): string {
  const hex = palette(theme).get(token)!;
  return `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}
