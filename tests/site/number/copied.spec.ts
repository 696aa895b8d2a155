import type { Page } from '@playwright/test';
import { pasted } from '../clipboard.ts';
import { chapters, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** What stands on the screen and is no part of a sentence. */
const BESIDE = '.note-mark, copy-link';

for (const javaScriptEnabled of [true, false])
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('who copies prose copies its sentences: no mark of a note, no link of a heading, no word that nobody sees', async ({
      page,
    }) => {
      await page.goto(to.chapter(chapters[0]!.slug));
      await page.locator('.prose section:has(.note-mark)').first().evaluate(select);
      await page.keyboard.press('ControlOrMeta+C');
      const text = await pasted(page);
      expect(text).not.toMatch(/ƒ\d|#|by us, note|Link to|[\u00a0\u202f][.,;]/);
      for (const said of await sentences(page)) expect(text).toContain(said);
    });
  });

test('a triple click takes a whole paragraph, past the marks of its notes', async ({ page }) => {
  await page.goto(to.chapter(chapters[0]!.slug));
  const paragraph = page.locator('.prose section p:has(.note-mark)').first();
  await paragraph.click({ clickCount: 3, position: { x: 30, y: 8 } });
  await page.keyboard.press('ControlOrMeta+C');
  const [said] = await sentences(page);
  expect((await pasted(page)).trim()).toBe(said);
  await expect(page.locator('html')).not.toHaveClass(/copying/);
});

/** Runs in the page. */
function select(element: Element): void {
  getSelection()!.selectAllChildren(element);
}

/** Paragraphs of the first section with computed numbers, as they are seen but for what stands beside. */
function sentences(page: Page): Promise<string[]> {
  return page.evaluate((beside) => {
    const section = document.querySelector('.prose section:has(.note-mark)')!;
    return [...section.querySelectorAll(':scope > p:has(.note-mark)')].map((each) => {
      const copy = each.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll(beside)) mark.remove();
      // Chromium copies a space that holds a line together as one like others.
      return copy.textContent.trim().replaceAll('\u00a0', ' ');
    });
  }, BESIDE);
}
