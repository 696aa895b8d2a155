import type { Locator, Page } from '@playwright/test';

/** The marks of the drawings that show, which is one of each chart. */
export const MARK = 'svg[role~="graphics-document"]:visible [data-key]';

export function marks(page: Page): Locator {
  return page.locator(MARK);
}

export function mark(page: Page, key: string): Locator {
  return page.locator(`svg[role~="graphics-document"]:visible [data-key="${key}"]`);
}

/** Keys from the top of the page down. */
export function topDown(all: Locator): Promise<string[]> {
  return all.evaluateAll((elements) =>
    elements
      .map((each) => ({ key: (each as HTMLElement).dataset.key!, ...each.getBoundingClientRect().toJSON() }))
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map(({ key }) => key),
  );
}
