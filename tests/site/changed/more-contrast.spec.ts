import { faintTexts } from '../faint.ts';
import { chapters, charts, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** As WCAG 1.4.6 asks, of large words too. */
const ENHANCED = { usual: 7, large: 7 };

const PAGES = [to.cover, to.chapter(chapters[0]!.slug), to.chart(charts[0]!.id), to.facts, to.charts];

for (const colorScheme of ['light', 'dark'] as const)
  test(`who asks for more contrast has it in all words, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    for (const path of PAGES) {
      await page.goto(path);
      const { read, faint } = await faintTexts(page, ENHANCED);
      expect(read, path).toBeGreaterThan(20);
      expect(faint, path).toEqual([]);
    }
  });
