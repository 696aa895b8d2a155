import { kinds } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** px below which a reader lets no letter be */
const LEAST = 20;

test.use({
  launchOptions: {
    executablePath: process.env.E2E_CHROMIUM!,
    args: ['--disable-gpu', `--blink-settings=minimumFontSize=${LEAST}`],
  },
});

test('where a reader has set a least size of letters no line runs into the next', async ({ page }) => {
  for (const [kind, path] of Object.entries(kinds)) {
    await page.goto(path);
    const { read, tight } = await page.evaluate((least) => {
      const texts = [...document.querySelectorAll('body :not(svg, svg *, script, style, .note-mark)')].filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
          ),
      );
      const small = texts.filter((text) => parseFloat(getComputedStyle(text).fontSize) <= least);
      const tight = small.filter(
        (text) =>
          parseFloat(getComputedStyle(text).lineHeight) < 1.15 * parseFloat(getComputedStyle(text).fontSize),
      );
      return { read: small.length, tight: tight.map((text) => text.outerHTML.slice(0, 120)) };
    }, LEAST);
    expect(read, kind).toBeGreaterThan(5);
    expect(tight, kind).toEqual([]);
  }
});
