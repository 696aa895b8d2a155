import type { Locator, Page } from '@playwright/test';
import { charts } from '../published.ts';

/** Two panels side by side, in groups. */
export const PAIRS = charts.find(({ id }) => id === 'payouts-companies-and-yuan')!;
/** Independent rows in groups, which can be sorted. */
export const SORTED = charts.find(({ id }) => id === 'companies-by-2024-result')!;

/** The marks of the drawings that show, which is one of each chart. */
export const MARK = 'svg[role=group]:visible [data-key]';

export function marks(page: Page): Locator {
  return page.locator(MARK);
}

export function mark(page: Page, key: string): Locator {
  return page.locator(`svg[role=group]:visible [data-key="${key}"]`);
}

/** What tells of a mark. */
export function tip(page: Page): Locator {
  return page.locator('.tip');
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
