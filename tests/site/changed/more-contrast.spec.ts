import { chapters, charts, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** As WCAG 1.4.6 asks. */
const ENHANCED = 7;

const PAGES = [to.cover, to.chapter(chapters[0]!.slug), to.chart(charts[0]!.id), to.facts, to.charts];

for (const colorScheme of ['light', 'dark'] as const)
  test(`who asks for more contrast has it in all words, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    for (const path of PAGES) {
      await page.goto(path);
      const { read, faint } = await page.evaluate(faintTexts, ENHANCED);
      expect(read, path).toBeGreaterThan(20);
      expect(faint, path).toEqual([]);
    }
  });

/** Runs in the page: how many texts there are, and those that stand out less from the ground they lie on. */
function faintTexts(least: number): { read: number; faint: string[] } {
  const parts = (colour: string) => /[\d.]+/g[Symbol.match](colour)!.map(Number);
  const luminance = (colour: string) => {
    const [red, green, blue] = parts(colour)
      .slice(0, 3)
      .map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const groundOf = (element: Element | null): string => {
    const { backgroundColor } = getComputedStyle(element ?? document.documentElement);
    return element && parts(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const texts = [...document.querySelectorAll('body :not(svg, svg *, script, style, option)')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()),
  );
  const faint = texts.flatMap((text) => {
    const [word, ground] = [luminance(getComputedStyle(text).color), luminance(groundOf(text))];
    const ratio = (Math.max(word, ground) + 0.05) / (Math.min(word, ground) + 0.05);
    return ratio < least ? [`${ratio.toFixed(1)}: ${text.outerHTML.slice(0, 120)}`] : [];
  });
  return { read: texts.length, faint };
}
