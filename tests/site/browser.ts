import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

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
  commands: string[][];
}

/**
 * Path of a Chromium that starts, installed where there was none. A path proves nothing: a snap stub or a missing
 * library shows only when a page is opened. Throws with all that was tried where none starts.
 */
export async function findBrowser(): Promise<string> {
  const tried: string[] = [];
  const present = await firstThatStarts(browsers(), tried);
  if (present) return present;
  for (const installer of installers()) {
    console.log(`No browser starts yet, trying ${installer.name} …`);
    const outcome = install(installer);
    tried.push(`${installer.name}: ${outcome || 'installed'}`);
    const installed = outcome ? undefined : await firstThatStarts(browsers(), tried);
    if (installed) return installed;
  }
  throw new Error(
    `no Chromium starts → install one, or name it in E2E_CHROMIUM; tried\n${tried.map((line) => `- ${line}`).join('\n')}`,
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
  const playwright = [process.execPath, 'node_modules/@playwright/test/cli.js'];
  const administrator = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = [...administrator, 'apt-get'];
  const packages = [...apt, 'install', '-y', '--no-install-recommends', 'fonts-liberation'];
  return [
    {
      name: 'playwright install chromium',
      commands: [[...playwright, 'install', '--only-shell', 'chromium']],
    },
    {
      name: 'apt-get install chromium-headless-shell',
      commands: [
        [...apt, 'update'],
        [...packages, 'chromium-headless-shell'],
      ],
    },
    { name: 'apt-get install chromium', commands: [[...packages, 'chromium']] },
  ];
}

/** Runs the commands until one fails; returns what that one said, or nothing. */
function install({ commands }: Installer): string {
  for (const [command = '', ...args] of commands) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      env,
      encoding: 'utf8',
      timeout: 600_000,
    });
    if (status !== 0) return error?.message ?? `${stdout}${stderr}`.trim();
  }
  return '';
}
