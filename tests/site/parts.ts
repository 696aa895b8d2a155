import type { APIRequestContext, Page } from '@playwright/test';
import type { Parts } from '../../src/commands/part-pages.ts';

const PART = /<noscript data-part="(\d+)"[^>]*>[^]*?<\/noscript>/g;
/** It knows no styles but those of the page. */
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const ADDRESS = /<html data-parts="([^"]+)"/;

/** A page as its file says, with what scripts fetch for it when it is asked for in its place. */
export async function wholePage(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text();
  const address = ADDRESS.exec(html)?.[1];
  if (!address) return html;
  const { style, texts } = (await (await request.get(address)).json()) as Parts;
  return html.replace(POLICY, `<style>${style}</style>`).replace(PART, (_, at: string) => texts[Number(at)]!);
}

/** Opens all that is folded, and waits for what is fetched for it. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await page.waitForFunction(() => !document.querySelector('details noscript:not(:has(*))'));
}
