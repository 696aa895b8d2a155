import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page, ProtocolError } from 'puppeteer-core';
import { aptInstall } from '../apt.ts';
import { HEIGHT, middleOf, type Reader } from './reader.ts';

const NAMES = ['firefox-esr', 'firefox'];
const USUAL_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox'];
const PACKAGE = 'firefox-esr';
const SETTINGS = {
  // Without a screen Firefox believes that there is no mouse: it hovers and points finely.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  // The driver loses sight of a page that was kept and comes back.
  'browser.sessionhistory.max_total_viewers': 0,
};

/** A reader in a Firefox that starts, installed where there was none, with what a person has set in it. Throws with the reason where none starts. */
export async function openFirefox(set: Record<string, number> = {}): Promise<Reader> {
  if (!onThisMachine().length) {
    const refused = aptInstall([PACKAGE]);
    if (refused) throw new Error(`no Firefox here, and apt-get install ${PACKAGE}: ${refused}`);
  }
  const [executablePath] = onThisMachine();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: { ...SETTINGS, ...set },
    timeout: 300_000,
    protocolTimeout: 300_000,
  });
  return readerOf(browser, await browser.newPage());
}

function onThisMachine(): string[] {
  const named = process.env.E2E_FIREFOX;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(named ? [named] : []), ...paths, ...USUAL_PLACES].filter((path) => existsSync(path));
}

async function readerOf(browser: Browser, page: Page): Promise<Reader> {
  const heard: string[] = [];
  await listen(page, heard);
  return {
    async open(address) {
      await page.evaluate(leave, address);
      await loaded(page);
    },
    async reload() {
      await page.evaluate(leave, '');
      await loaded(page);
    },
    // The driver would wait for a page to load, which a step back within one does not.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    ask: (question, ...args) => page.evaluate(question as (...args: unknown[]) => unknown, ...args) as never,
    async point(selector) {
      const { x, y } = await page.evaluate(middleOf, selector);
      await page.mouse.move(x, y);
    },
    async click(selector) {
      const { x, y } = await page.evaluate(middleOf, selector);
      await page.mouse.click(x, y);
    },
    press: (key) => page.keyboard.press(key),
    async paste() {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    type: (words) => page.keyboard.type(words),
    resize: (width) => page.setViewport({ width, height: HEIGHT }).catch(passUnknown),
    print: async () => new Uint8Array(await page.pdf({ format: 'A4' })),
    complaints: () => Promise.resolve(heard.splice(0)),
    close: () => browser.close(),
  };
}

/** With the size the driver sets which way a screen is held, of which Firefox 140 knows nothing. */
function passUnknown(error: unknown): void {
  if (!(error instanceof ProtocolError && error.message.includes('unknown command'))) throw error;
}

/** Runs in the page, which it marks as one to be left: goes to an address, or loads the page anew where there is none. */
function leave(address: string): void {
  Object.assign(window, { left: true });
  setTimeout(() => (address ? location.assign(address) : location.reload()));
}

/** The driver’s own waiting misses a page that loads at once; between two pages nothing can be asked. */
async function loaded(page: Page): Promise<void> {
  const arrived = () =>
    page.evaluate(
      () => !('left' in window) && location.protocol !== 'about:' && document.readyState === 'complete',
    );
  while (!(await arrived().catch(() => false))) await pause(20);
}

/** A refusal by the page’s policy is no message of the console, so the page itself is made to say it there. */
async function listen(page: Page, heard: string[]): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`refused by ${effectiveDirective}: ${blockedURI}`),
    );
  });
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${String(error)}`));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
}
