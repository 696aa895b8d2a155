import type { Page } from '@playwright/test';

/** Puts styles over those of a page, in the place of what was put there before, as a reader’s own sheet, which no policy refuses. */
export function dress(page: Page, styles: string): Promise<void> {
  return page.evaluate((styles) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [sheet];
  }, styles);
}
