import type { Page } from '@playwright/test';

/** Ratios of contrast that words of two sizes need. */
interface Needed {
  usual: number;
  /** from 24 px, or 18.66 px where they are bold */
  large: number;
}

/** As WCAG 1.4.3 asks. */
export const AA: Needed = { usual: 4.5, large: 3 };

/** How many texts a page shows, and those that stand out less from the ground they lie on. */
export function faintTexts(page: Page, needed: Needed): Promise<{ read: number; faint: string[] }> {
  return page.evaluate((needed) => {
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
      const { color, fontSize, fontWeight } = getComputedStyle(text);
      const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
      const [word, ground] = [luminance(color), luminance(groundOf(text))];
      const ratio = (Math.max(word, ground) + 0.05) / (Math.min(word, ground) + 0.05);
      const least = isLarge ? needed.large : needed.usual;
      return ratio < least ? [`${ratio.toFixed(1)}: ${text.outerHTML.slice(0, 120)}`] : [];
    });
    return { read: texts.length, faint };
  }, needed);
}
