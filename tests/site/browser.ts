import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall } from '../apt.ts';
import { complaintOf } from '../complaint.ts';

/** The shell first: the same engine without a window's furniture, which takes four times the work for each page. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const USUAL_PLACES = ['/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const CHANNELS = ['chrome', 'msedge'];

interface Browser {
  /** how a person would call it */
  name: string;
  executablePath?: string;
  channel?: string;
}

interface Installer {
  name: string;
  /** returns what went wrong, or nothing */
  install: () => string;
}

/**
 * Path of a Chromium that starts, installed where there was none. A path proves nothing: a snap stub or a missing
 * library shows only when a page is opened. Throws with all that was tried where none starts.
 */
export async function findBrowser(): Promise<string> {
  const tried: string[] = [];
  const present = await firstThatStarts(browsers(), tried);
  if (present) return present;
  for (const { name, install } of process.env.NO_INSTALL ? [] : installers()) {
    console.log(`No browser starts yet, trying ${name} …`);
    const complaint = install();
    tried.push(`${name}: ${complaint || 'installed'}`);
    const installed = complaint ? undefined : await firstThatStarts(browsers(), tried);
    if (installed) return installed;
  }
  throw new Error(
    `no Chromium starts → install one, name it in E2E_CHROMIUM, or run without NO_INSTALL; tried ${NAMES.join(', ')} and\n${tried.map((line) => `- ${line}`).join('\n')}`,
  );
}

function browsers(): Browser[] {
  const named = process.env.E2E_CHROMIUM;
  return [
    ...(named ? [{ name: `E2E_CHROMIUM=${named}`, executablePath: named }] : []),
    { name: 'Playwright’s own Chromium' },
    ...onThisMachine().map((path) => ({ name: path, executablePath: path })),
    ...CHANNELS.map((channel) => ({ name: `${channel} in its usual place`, channel })),
  ];
}

function onThisMachine(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...paths, ...USUAL_PLACES])].filter((path) => existsSync(path));
}

async function firstThatStarts(candidates: Browser[], tried: string[]): Promise<string | undefined> {
  for (const { name, ...options } of candidates) {
    try {
      return await start(options);
    } catch (error) {
      tried.push(`${name}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  return undefined;
}

/** Opens a page in the browser and returns the browser’s path. Playwright starts it without a sandbox, as root needs. */
async function start(options: Omit<Browser, 'name'>): Promise<string> {
  const server = await chromium.launchServer({ ...options, timeout: 30_000 });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    await page.goto('about:blank');
    return server.process().spawnfile;
  } finally {
    await server.close();
  }
}

/** `playwright install --with-deps` would fetch hundreds of packages before a refused download fails. */
function installers(): Installer[] {
  const playwright = ['node_modules/@playwright/test/cli.js', 'install', '--only-shell', 'chromium'];
  return [
    {
      name: 'playwright install chromium',
      install: () => complaintOf(process.execPath, playwright),
    },
    ...['chromium-headless-shell', 'chromium'].map((name) => ({
      name: `apt-get install ${name}`,
      install: () => aptInstall(['fonts-liberation', name]),
    })),
  ];
}
