import type { Page } from '@playwright/test';
import { chapters, charts, kinds, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

test('a translated page keeps every label of its drawings', async ({ page }) => {
  for (const path of [to.chapter(chapters[0]!.slug), to.charts, to.cover]) {
    await page.goto(path);
    await translate(page);
    const lost = await page.locator('svg text').evaluateAll((all) =>
      all
        .filter((text) => text.textContent.trim() && text.closest('svg')!.checkVisibility())
        .filter((text) => !(text as SVGTextElement).getComputedTextLength())
        .map((text) => text.textContent),
    );
    expect(lost, path).toEqual([]);
  }
});

test('a translated page has buttons that answer, wherever copies stand in the place of what was there', async ({
  page,
}) => {
  await page.goto(kinds.facts);
  await expect(page.locator('th[data-sort=value] button')).toBeVisible();
  await translate(page);
  await page.locator('th[data-sort=value] button').click();
  await expect(page).toHaveURL(/sort=value/);

  await page.goto(`${to.charts}?q=solar`);
  await expect(page.locator('list-filter button')).toBeVisible();
  await translate(page);
  await page.locator('list-filter button').click();
  await expect(page).toHaveURL(to.charts);

  const { id, rows } = charts[0]!;
  await page.goto(`${to.chart(id)}?highlight=${rows[0]!.key}`);
  await expect(page.locator('.pins button')).toBeVisible();
  await translate(page);
  await page.locator('.pins button').click();
  await expect(page).toHaveURL(to.chart(id));
});

test('in a translated page a mark tells its row in the words of the translation', async ({ page }) => {
  const { id, rows } = charts[0]!;
  await page.goto(to.chart(id));
  await translate(page);
  await page.locator(`.wide [data-key=${rows[0]!.key}]`).hover();
  await expect(page.locator('.tip-what')).toContainText('¶');
});

/** As translators of pages do: words are other words in elements around them, and what stands in a line may be a copy. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const left = 'script, style, textarea, option, input, [translate=no], .notranslate';
    for (const element of document.querySelectorAll(`:is(a, button, span, strong, summary, label)`)) {
      // The outermost alone: what is in a copy is copied.
      const within = element.parentElement!.closest('a, button, span, strong, summary, label');
      if (!within && !element.closest(left) && !element.querySelector('input')) {
        element.replaceWith(element.cloneNode(true));
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement!.closest(left)) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
      text.data += '¶';
    }
  });
}
