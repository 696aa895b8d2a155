import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { randomLcg } from 'd3';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { readChecksums, sha256 } from '../../src/lib/files/checksum.ts';
import { brokenFiles, build, copyOfCheckout, manifest } from './checkout.ts';
import { freePort } from '../free-port.ts';
import { dist } from './published-files.ts';

/** Spread over a build, they leave no longer gaps than twenty at random. */
const KILLS = 12;
/** One kill in so many comes when astro is done, anywhere up to the publishing itself, which takes no longer than astro did. */
const LATE = 4;
const SEED = Number(process.env.SEED ?? 586);
/** The other end of the world, where numbers are written in other digits and variables were set for another tool. */
const ELSEWHERE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'ar_EG.UTF-8',
  LC_ALL: 'ar_EG.UTF-8',
  BASE_URL: '/elsewhere/',
  NODE_ENV: 'development',
};
/** Files of several kinds, to be asked of the server. */
const ASKED = ['index.html', '2024/index.html', '2024/social.png', 'feed.xml', 'search/index.html'];

const checkout = copyOfCheckout();
const site = join(checkout, 'dist');
cpSync(dist, site, { recursive: true });
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

it(`the site stays whole and served while ${KILLS} builds of it are killed with all that they started`, async () => {
  const address = await served();
  const random = randomLcg(SEED);
  let [killed, length] = [0, 0];
  for (let at = 0; killed < KILLS && at < 2 * KILLS; at++) {
    const begun = performance.now();
    const moment = ((at % KILLS) + random()) / KILLS;
    const child = started('src/commands/build.ts');
    if (at % LATE === 0) {
      await said(child, 'Wrote');
      length = performance.now() - begun;
      await wait(length * moment);
    } else {
      // By the square: early ones cost less, and each part of a build is met all the same.
      await wait(length * moment ** 2);
    }
    if (await kill(child)) killed++;
    expect(brokenFiles(published())).toEqual([]);
    if (existsSync(site)) await expectServed(address);
  }
  console.log(`Builds killed with all that they started: ${killed}`);
  expect(killed).toBe(KILLS);
});

it('a build on a full disk says so, ends with a line that tells what is left, and leaves the site whole', ({
  skip,
}) => {
  const work = join(checkout, '.build');
  mkdirSync(work, { recursive: true });
  // Half of what the site takes.
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', work]).status === 0;
  if (!mounted) return skip('no small disk can be mounted here');
  onTestFinished(() => void spawnSync('umount', [work]));
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^build: .*ENOSPC.*; dist is as it was\n$/);
  expect(readdirSync(work)).toEqual([]);
  expect(brokenFiles(published())).toEqual([]);
});

/*
 * In CI the first build begins without caches and this one with those that it left, so that both are compared.
 */
it('the build after those, in another folder, time zone and language, gives the same bytes as the one before', async () => {
  await build(checkout, ELSEWHERE);
  expect(brokenFiles(site)).toEqual([]);
  const [first, second] = [dist, site].map(manifest);
  expect(second!.filter((line) => !first!.includes(line))).toEqual([]);
  expect(second).toEqual(first);
  expect(readdirSync(join(checkout, '.build'))).toEqual(['last']);
});

/** The site, wherever a build killed between its two renames left it: the next one puts it back. */
function published(): string {
  if (existsSync(site)) return site;
  const taken = readdirSync(join(checkout, '.build')).find((name) => name.startsWith('taken-'))!;
  return join(checkout, '.build', taken);
}

/** A command of the copy, in a group of its own with all that it starts. */
function started(command: string, env = {}): ChildProcess {
  return spawn(process.execPath, [command], {
    cwd: checkout,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
}

/** What a command says up to and with these words, or all of it. */
async function said(child: ChildProcess, words: string): Promise<string> {
  let heard = '';
  return new Promise((resolve) => {
    child.stdout!.on('data', (text: Buffer) => {
      heard += String(text);
      if (heard.includes(words)) resolve(heard);
    });
    child.once('exit', () => resolve(heard));
  });
}

/** Kills a group without warning; whether it came in time. */
async function kill(child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null) return false;
  const ended = once(child, 'exit');
  process.kill(-child.pid!, 'SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  return signal === 'SIGKILL';
}

/** Serves the copy’s site until the test is over, and returns its address. */
async function served(): Promise<string> {
  const server = started('src/commands/serve.ts', { PORT: String(await freePort()) });
  onTestFinished(() => void kill(server));
  return /http:\S+/.exec(await said(server, '/\n'))![0];
}

/** What comes from the server is what the manifest has. */
async function expectServed(address: string): Promise<void> {
  const sums = readChecksums(readFileSync(join(site, 'manifest.sha256'), 'utf8'));
  for (const path of ASKED) {
    const response = await fetch(address + path.replace(/index\.html$/, ''));
    expect(response.status, path).toBe(200);
    expect(sha256(new Uint8Array(await response.arrayBuffer())), path).toBe(sums.get(path));
  }
}
