import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { Builder, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import { aptInstall } from '../apt.ts';
import { freePort } from '../free-port.ts';
import { HEIGHT, middleOf, type Key as KeyName, type Reader } from './reader.ts';

const PACKAGES = ['webkit2gtk-driver', 'xvfb'];
/** ms a page may take to answer, on a machine that is busy with more than the tests */
const PATIENCE = 300_000;
const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const BROWSERS = '/usr/lib/{*/,}webkit*gtk-*/MiniBrowser';
const KEYS: Record<KeyName, string> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowRight: Key.ARROW_RIGHT,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Space: Key.SPACE,
  Tab: Key.TAB,
};

/** A reader in WebKitGTK’s own small browser, installed where there was none. Throws with the reason where it does not start. */
export async function openWebkit(): Promise<Reader> {
  if (!present()) {
    const refused = aptInstall(PACKAGES);
    if (refused) throw new Error(`no WebKitGTK here, and apt-get install ${PACKAGES.join(' ')}: ${refused}`);
  }
  const started: ChildProcess[] = [];
  const end = () => void started.splice(0).map((each) => each.kill());
  process.once('exit', end);
  try {
    const display = await startScreen(started);
    const driver = await startDriver(started, display);
    return await readerOf(driver, end);
  } catch (error) {
    end();
    throw error;
  }
}

function present(): boolean {
  return existsSync(DRIVER) && existsSync(SCREEN) && globSync(BROWSERS).length > 0;
}

/** A screen that nobody sees; gives back its name. */
async function startScreen(started: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn(SCREEN, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  started.push(screen);
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return `:${number.toString().trim()}`;
}

async function startDriver(started: ChildProcess[], display: string): Promise<WebDriver> {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  const server = spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', env });
  started.push(server);
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/status`).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`${DRIVER} ended with ${server.exitCode}`);
    await setTimeout(50);
  }
  const args = ['--automation', '--javascript-can-open-windows-automatically=true'];
  const options = { binary: globSync(BROWSERS)[0], args };
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': options,
    timeouts: { script: PATIENCE, pageLoad: PATIENCE },
  });
  return new Builder().usingServer(url).withCapabilities(capabilities).build();
}

async function readerOf(driver: WebDriver, end: () => void): Promise<Reader> {
  await leaveToolbar(driver);
  const at = (selector: string) => driver.executeScript(middleOf, selector);
  async function point(selector: string): Promise<void> {
    const { x, y } = await at(selector);
    await driver.actions().move({ x, y, origin: Origin.VIEWPORT, duration: 0 }).perform();
  }
  return {
    async open(address) {
      await driver.get(address);
      await loaded(driver);
    },
    async reload() {
      await driver.navigate().refresh();
      await loaded(driver);
    },
    back: () => driver.navigate().back(),
    ask: (question, ...args) => driver.executeScript(question, ...args),
    point,
    async click(selector) {
      await point(selector);
      await driver.actions().click().perform();
    },
    press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
    paste: () => driver.actions().keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform(),
    type: (words) => driver.actions().sendKeys(words).perform(),
    async resize(width) {
      await driver.manage().window().setRect({ x: 0, y: 0, width, height: HEIGHT });
    },
    complaints: () => driver.executeScript(complaints),
    async close() {
      await driver.quit();
      end();
    },
  };
}

/** The browser’s window is kept as wide as its toolbar; a window that a page opens has none, and can be as narrow as a phone. */
async function leaveToolbar(driver: WebDriver): Promise<void> {
  const first = await driver.getWindowHandle();
  await driver.executeScript(() => void open('about:blank', '', 'popup,width=1280,height=800'));
  const opened = (await driver.getAllWindowHandles()).find((handle) => handle !== first);
  await driver.switchTo().window(opened!);
}

/** The driver does not wait for scripts. */
async function loaded(driver: WebDriver): Promise<void> {
  await driver.wait(() => driver.executeScript(() => document.readyState === 'complete'), PATIENCE);
  await driver.executeScript(listen);
}

/**
 * This driver tells nothing of a page’s console and cannot listen before a page has loaded. What went wrong before shows
 * in what is missing; what goes wrong after is heard.
 */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  addEventListener('error', ({ message }) => heard.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`error: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    heard.push(`refused by ${effectiveDirective}: ${blockedURI}`),
  );
}

/**
 * Runs in the page: what was heard, elements whose script did not run, sheets that did not load. Not faces: WebKit calls
 * one that came too late to be used failed, too, and the other browsers hear of one that is not there.
 */
function complaints(): string[] {
  const heard = (window as unknown as { heard?: string[] }).heard ?? [];
  const scriptless = [...document.querySelectorAll(':not(:defined, opened-day)')].map(
    (each) => `undefined: ${each.localName}`,
  );
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(
    (each) => !each.sheet,
  );
  return [...heard, ...scriptless, ...sheets.map(({ href }) => `not loaded: ${href}`)];
}
