import type { Page } from 'puppeteer-core';
import { firstPage, type HeardBrowser } from './browsers.ts';
import { openDesktop } from './desktop.ts';
import { startOrca, type Ear } from './orca.ts';
import { LISTEN, type Walk } from './walks.ts';

/** What a browser says of its own while a page comes, sooner or later. */
const COMING = /^(Loading\.|Finished loading|Chromium frame|Mozilla Firefox frame)|document web\.$/;

/** Walks through a page and returns what was heard: a title for each part of the walk, and a line for each key. */
export async function walk({ path, parts }: Walk, browser: HeardBrowser, origin: string): Promise<string> {
  const desktop = await openDesktop();
  try {
    const ear = startOrca(desktop);
    await ear.listen();
    const opened = await browser.open(desktop);
    try {
      const page = await firstPage(opened);
      const heard: string[] = [];
      for (const [part, keys] of Object.entries(parts)) {
        await arrive(page, ear, origin + path);
        heard.push('', `# ${part}`, ...(await press(ear, keys)));
      }
      return `${heard.slice(1).join('\n')}\n`;
    } finally {
      await opened.close();
    }
  } finally {
    desktop.close();
  }
}

/** Each part begins on a page that has just come, with the focus in it. */
async function arrive(page: Page, ear: Ear, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await ear.listen();
  if (!(await page.evaluate(() => document.hasFocus()))) await ear.press('F6');
}

/** Of the first key nothing is recorded: browsers may still speak of the page that came. */
async function press(ear: Ear, keys: readonly string[]): Promise<string[]> {
  const [first = '', ...others] = keys;
  await ear.press(first);
  const heard: string[] = [];
  for (const given of others) {
    const typed = /^"(.*)"$/.exec(given)?.[1];
    const [key = '', times = 1] = given.split('*');
    for (let at = 0; at < Number(times); at++) {
      if (given === LISTEN)
        heard.push([heard.pop(), ...told(await ear.listen())].join(' | ').replace(': | ', ': '));
      else
        heard.push(`${key}: ${told(await (typed ? ear.type(typed) : ear.press(key))).join(' | ')}`.trimEnd());
    }
  }
  return heard;
}

function told(said: readonly string[]): string[] {
  return said
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words && !COMING.test(words));
}
