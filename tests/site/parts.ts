import type { APIRequestContext, Page } from '@playwright/test';

const PART = /<noscript data-part="(\d+)">[^]*?<\/noscript>/g;
const ADDRESS = /<html data-parts="([^"]+)"/;

/** A page as its file says, with what scripts fetch for it when it is asked for in its place. */
export async function wholePage(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text();
  const address = ADDRESS.exec(html)?.[1];
  const parts: string[] = address ? await (await request.get(address)).json() : [];
  return html.replace(PART, (_, at: string) => parts[Number(at)]!);
}

/** Opens all that is folded, and waits for what is fetched for it. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await page.waitForFunction(() => !document.querySelector('details noscript:not(:has(*))'));
}
