import type { Page } from '@playwright/test';
import { FOCUSABLE } from '../focusable.ts';
import { drawn } from '../parts.ts';
import { kinds } from '../published.ts';
import { expect, test } from '../quiet.ts';

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind}: the first Tab reaches the skip link, which leads past the navigation`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true);
  });
}

for (const width of [360, 1280]) {
  for (const kind of ['chapter', 'chart'] as const) {
    test(`${kind} at ${width} px: Tab walks through all of it in the order of the page, and out`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(kinds[kind]);
      await drawn(page);
      const expected = await reachable(page);
      for (const _ of expected) await page.keyboard.press('Tab');
      expect(await page.evaluate(() => window.walked)).toEqual(expected);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-stop'))).not.toBe(
        expected.at(-1),
      );
    });
  }
}

test('a folded table opens with Enter', async ({ page }) => {
  await page.goto(kinds.chapter);
  const figure = page.locator('figure').first();
  await expect(figure.getByRole('table')).toBeHidden();
  await figure.locator('summary', { hasText: /^Data$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('table')).toBeVisible();
});

test('the contents of a narrow page open with Enter and lead to the chapters', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(kinds.chart);
  await page.getByRole('banner').locator('summary').focus();
  await page.keyboard.press('Enter');
  const links = page.getByRole('banner').getByRole('navigation', { name: 'Contents' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(links.first()).toBeFocused();
});

declare global {
  interface Window {
    /** where the keyboard was, stop by stop */
    walked: string[];
  }
}

/** Numbers what Tab should stop at, in the order of the page, so that a stop can be told from another. */
function reachable(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    window.walked = [];
    addEventListener('focusin', ({ target }) =>
      window.walked.push((target as Element).getAttribute('data-stop') ?? 'elsewhere'),
    );
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
      each.checkVisibility(),
    );
    return all.map((element, at) => {
      const stop = `${at} ${element.textContent?.trim().slice(0, 30)}`;
      element.setAttribute('data-stop', stop);
      return stop;
    });
  }, FOCUSABLE);
}
