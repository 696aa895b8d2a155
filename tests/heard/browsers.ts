import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Desktop } from './desktop.ts';

/** px of a window: a page at its widest layout, of which a line holds as many words at every run */
const [WIDTH, HEIGHT] = [1280, 1000];

/** A browser as Debian has it, on a desktop and heard. */
export interface HeardBrowser {
  name: string;
  /** Debian’s package, which is the command too */
  command: string;
  open(desktop: Desktop): Promise<Browser>;
}

const firefox: HeardBrowser = {
  name: 'firefox',
  command: 'firefox-esr',
  open: ({ env }) =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: '/usr/bin/firefox-esr',
      headless: false,
      env,
      defaultViewport: null,
      args: [`--width=${WIDTH}`, `--height=${HEIGHT}`],
      timeout: 120_000,
    }),
};

const chromium: HeardBrowser = {
  name: 'chromium',
  command: 'chromium',
  open: ({ env }) =>
    puppeteer.launch({
      executablePath: '/usr/bin/chromium',
      headless: false,
      env,
      defaultViewport: null,
      args: [
        '--no-sandbox',
        '--force-renderer-accessibility',
        // A window without an address bar has the focus in its page from the start.
        '--app=data:text/html,',
        `--window-size=${WIDTH},${HEIGHT}`,
        '--window-position=0,0',
      ],
      timeout: 120_000,
    }),
};

export const browsers = [firefox, chromium];

/** The page of a browser that was just opened. */
export async function firstPage(browser: Browser): Promise<Page> {
  const [page] = await browser.pages();
  return page ?? browser.newPage();
}
