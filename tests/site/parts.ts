import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { Parts } from '../../src/commands/part-pages.ts';
import { ROOM } from '../../src/lib/drawing-in-page.ts';

const PART = /<noscript data-part="([^"#]+)#(\d+)"[^>]*>[^]*?<\/noscript>/g;
/** It knows no styles but those of the page. */
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** A page as its file says, with what scripts fetch for it when it is asked for in its place. */
export async function wholePage(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text();
  const addresses = [...new Set([...html.matchAll(PART)].map(([, address]) => address!))];
  const files = new Map<string, Parts>();
  for (const address of addresses) files.set(address, await (await request.get(address)).json());
  const styles = [...files.values()].map(({ style }) => `<style>${style}</style>`).join('');
  return html
    .replace(POLICY, styles)
    .replace(PART, (_, address: string, at: string) => files.get(address)!.texts[Number(at)]!);
}

/** Opens all that is folded, and waits for what is fetched for it; what did not come in time is asked for once more. */
export async function unfold(page: Page): Promise<void> {
  await expect(async () => {
    await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const folded of all) for (const isOpen of [false, true]) folded.open = isOpen;
    });
    await expect(page.locator('details noscript:not(:has(*))')).toHaveCount(0, { timeout: 10_000 });
  }).toPass();
}

/** Waits for the wide drawings of a page, which come after it where there is room for them. */
export async function drawn(page: Page): Promise<void> {
  if (await page.evaluate((room) => matchMedia(room).matches, ROOM))
    await expect(page.locator('chart-marks > noscript')).toHaveCount(0);
}
