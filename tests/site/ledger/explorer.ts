import type { Page } from '@playwright/test';
import { ledger } from '../../../src/charts/ledger.ts';
import { edition } from '../published.ts';
import { expect } from '../quiet.ts';

/** The rows of the ledger, and their ids, in the order of the page. */
export const ENTRIES = ledger(edition);
export const ALL = ENTRIES.map(({ figure }) => figure.id);

/** The field for words. */
export function search(page: Page) {
  return page.getByRole('searchbox', { name: 'Words, companies or ids' });
}

/** One of the choices, by its label. */
export function choice(page: Page, name: string) {
  return page.getByRole('combobox', { name });
}

/** What tells how much is shown. */
export function status(page: Page) {
  return page.locator('facts-explorer .tally');
}

/** The row of a figure. */
export function row(page: Page, id: string) {
  return page.locator('tr', { has: page.locator(`#${id}`) });
}

/** Rows below the first screen come into an order after the next paint. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('table[aria-busy]')).toHaveCount(0);
}

/** The groups shown, each with the units and values of its rows from top to bottom. */
export async function groups(page: Page) {
  await settled(page);
  return page.locator('tbody:visible').evaluateAll((bodies: HTMLElement[]) =>
    bodies.map((body) => ({
      unit: body.dataset['group'],
      values: [...body.querySelectorAll<HTMLElement>('tr[data-value]:not([hidden])')].map(({ dataset }) => ({
        unit: dataset['unit'],
        value: Number(dataset['value']),
      })),
    })),
  );
}

/** Ids of the rows shown, from top to bottom. */
export async function shown(page: Page): Promise<string[]> {
  await settled(page);
  return page
    .locator('tr:has([id])')
    .evaluateAll((rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector('[id]')!.id),
    );
}
