import { chapters, charts, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const PAGES = [to.chapter(chapters[0]!.slug), to.chart(charts[0]!.id), to.facts, to.cover];

test.use({ javaScriptEnabled: false });

test('without styles no word is glued to the next, and hedges are told', async ({ page }) => {
  for (const path of PAGES) {
    await page.route(path, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(
        /<style[^]*?<\/style>|<link rel="(?:stylesheet|preload)"[^>]*>/g,
        '',
      );
      await route.fulfill({ response, body: html });
    });
    await page.goto(path);
    const glued = await page.locator('body a:visible, body button:visible').evaluateAll((all) =>
      all.flatMap((link) => {
        const next = link.nextElementSibling;
        const touching = next?.matches('a, button') && link.nextSibling === next && next.checkVisibility();
        const both = `${link.textContent}|${next?.textContent}`;
        return touching && /\S\|\S/.test(both) ? [both] : [];
      }),
    );
    expect(glued, path).toEqual([]);
  }
  await expect(page.locator('body')).toContainText('Nearly 70% of companies');
});
