import type { Locator, Page } from '@playwright/test';
import { chapters, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** Contrast from which a line under words is seen at a glance. */
const SEEN = 1.5;
/** Words to one link that is underlined for all to see, at least. */
const APART = 20;
/** px */
const NOTE = { median: 160, most: 240 };

for (const colorScheme of ['light', 'dark'] as const) {
  test(`lines under words stand out at most once in ${APART} words of a chapter, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const { slug } of chapters) {
      await page.goto(to.chapter(slug));
      const { words, lines } = await underlined(page);
      const seen = lines.filter((contrast) => contrast >= SEEN).length;
      expect(lines.length, slug).toBeGreaterThan(10);
      expect(words / Math.max(1, seen), slug).toBeGreaterThan(APART);
    }
  });
}

test('the line under a number is full where it is pointed at, and where the keyboard is', async ({
  page,
}) => {
  await page.goto(to.chapter(chapters[0]!.slug));
  const number = page.locator('main p a.fact').first();
  const line = () => number.evaluate((each) => getComputedStyle(each).textDecorationColor);
  const faint = await line();
  await number.hover();
  expect(await line()).not.toBe(faint);
  await page.mouse.move(0, 0);
  await page.keyboard.press('Tab');
  await number.focus();
  expect(await line()).not.toBe(faint);
});

for (const width of [360, 1280]) {
  test(`notes are low and leave what is read before the number to be seen, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(to.chapter(chapters[0]!.slug));
    await page.keyboard.press('Tab');
    const heights: number[] = [];
    for (const number of (await page.locator('main p a.fact').all()).slice(0, 12)) {
      await number.evaluate((each) => each.scrollIntoView({ block: 'center' }));
      await number.hover();
      await expect(number).toHaveAttribute('aria-describedby', /told/);
      await expect(page.locator('[popover] button').first()).toBeVisible();
      const [note, { bottom, aside }] = [
        (await page.locator('[popover]').boundingBox())!,
        await placeOf(number),
      ];
      heights.push(note.height);
      expect(note.y >= bottom || note.x >= aside).toBe(true);
    }
    const sorted = heights.toSorted((a, b) => a - b);
    expect(sorted[sorted.length / 2]).toBeLessThanOrEqual(NOTE.median);
    expect(sorted.at(-1)).toBeLessThanOrEqual(NOTE.most);
  });
}

/** Where the line of a number ends, and where its paragraph does. */
function placeOf(number: Locator): Promise<{ bottom: number; aside: number }> {
  return number.evaluate((each) => ({
    bottom: each.getClientRects()[0]!.bottom,
    aside: each.closest('p')!.getBoundingClientRect().right,
  }));
}

/** Words of the text of a chapter, and for each link in it the contrast of its line with the paper. */
function underlined(page: Page): Promise<{ words: number; lines: number[] }> {
  return page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('main section > p')].filter((each) =>
      each.querySelector('a'),
    );
    const text = paragraphs.map(({ textContent }) => textContent).join(' ');
    const lines = paragraphs.flatMap((each) => [...each.querySelectorAll('a')]).map(contrast);
    return { words: text.split(/\s+/).filter(Boolean).length, lines };

    function contrast(link: Element): number {
      const { textDecorationLine: line, textDecorationColor: colour } = getComputedStyle(link);
      if (!line.includes('underline')) return 1;
      const [a, b] = [luminance(colour), paper()];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function paper(): number {
      const grounds = [document.body, document.documentElement].map(
        (each) => getComputedStyle(each).backgroundColor,
      );
      return luminance(grounds.find((ground) => !ground.endsWith(', 0)'))!);
    }

    function luminance(colour: string): number {
      const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    }
  });
}
