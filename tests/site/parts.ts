import type { APIRequestContext, Page } from '@playwright/test';
import type { Parts } from '../../src/commands/part-pages.ts';

const PART = /<noscript data-part="([^"#]+)#(\d+)"[^>]*>[^]*?<\/noscript>/g;
/** It knows no styles but those of the page. */
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

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

/** Opens all that is folded, and waits for what is fetched for it. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await page.waitForFunction(() => !document.querySelector('details noscript:not(:has(*))'));
}
