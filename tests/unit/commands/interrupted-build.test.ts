import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readChecksums, sha256 } from '../../../src/lib/files/checksum.ts';
import { folderOf } from '../folder.ts';
import { KEPT_VERSION, SEARCH_RECORD, SMALL_EDITION } from '../small-edition.ts';

const BUILD = resolve('src/commands/build.ts');
const ASTRO = 'node_modules/.bin/astro';
const GLOSSARY = 'data/2024/glossary.csv';
/** As few as show pages of two builds among each other: each is written several times, and a build killed at each. */
const PAGES = 8;
/** A stand-in for astro: pages that all hold the word in `word`, and a list of what can be found. */
const WRITES = `#!/bin/sh
mkdir -p "$3/search" && cp records.json "$3/search" || exit 1
for at in $(seq ${PAGES}); do cp word "$3/$at.html" || exit 1; done
`;
/** Kills the build itself, without warning, instead of the call to the file system that KILL_AT counts. */
const KILLS = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let calls = 0;
for (const name of ['renameSync', 'rmSync', 'mkdirSync', 'writeFileSync']) {
  const call = fs[name];
  fs[name] = (...args) => {
    if (++calls === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL');
    return call(...args);
  };
}
syncBuiltinESMExports();
`;

it('build killed at each of its calls to the file system leaves a whole site, and the next build works', () => {
  const folder = project();
  let [at, before] = [1, 'word 0'];
  for (; ; at++) {
    writeFileSync(join(folder, 'word'), padded(`word ${at}`));
    const { signal, status } = build(folder, { KILL_AT: String(at) });
    if (signal !== 'SIGKILL') {
      expect(status).toBe(0);
      break;
    }
    if (!existsSync(join(folder, 'dist'))) healed(folder);
    const now = wordOf(folder);
    expect([before, `word ${at}`]).toContain(now);
    before = now;
  }
  console.log(`Builds killed at a call to the file system: ${at - 1}`);
  expect(at).toBeGreaterThan(20);
  expect(wordOf(folder)).toBe(`word ${at}`);
  expect(readdirSync(join(folder, '.build'))).toEqual(['last']);
});

it('two builds at once leave the whole site of one of them', async () => {
  const folder = project();
  const both = [1, 2].map(() => spawn(process.execPath, [BUILD], { cwd: folder, stdio: 'ignore' }));
  const ends = await Promise.all(both.map((each) => new Promise((done) => each.on('exit', done))));
  expect(ends).toContain(0);
  expect(wordOf(folder)).toBe('word 0');
  expect(readdirSync(join(folder, '.build'))).toEqual(['last']);
});

it.for<[what: string, kB: number, line: RegExp]>([
  ['astro', 64, /^build: astro failed → .*; dist is as it was$/m],
  ['the search index', 256, /^build: no search index: ENOSPC: .*; dist is as it was$/m],
])('build leaves dist as it was where the disk is full before %s is done', ([, kB, line], { skip }) => {
  const folder = project();
  const work = join(folder, '.build');
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kB}k`, 'tmpfs', work]).status === 0;
  if (!mounted) return skip('no small disk can be mounted here');
  onTestFinished(() => void spawnSync('umount', [work]));
  const { status, stderr } = build(folder, {});
  expect(status).toBe(1);
  expect(stderr).toMatch(line);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(wordOf(folder)).toBe('word 0');
  expect(readdirSync(work)).toEqual([]);
});

/** Pages of a size at which a small disk is soon full. */
function padded(word: string): string {
  return word.padEnd(20_480);
}

/** A project with the small edition and a site published. */
function project(): string {
  const data = Object.entries({ ...SMALL_EDITION, ...KEPT_VERSION });
  const folder = folderOf({
    ...Object.fromEntries(data.map(([path, content]) => [`data/2024/${path}`, content])),
    [ASTRO]: WRITES,
    'kills.mjs': KILLS,
    'records.json': JSON.stringify([SEARCH_RECORD]),
    word: padded('word 0'),
  });
  chmodSync(join(folder, ASTRO), 0o755);
  const { status, stderr } = build(folder, {});
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return folder;
}

function build(cwd: string, env: Record<string, string>) {
  const command = ['--import', join(cwd, 'kills.mjs'), BUILD];
  return spawnSync(process.execPath, command, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
}

/** The one word on every page of the site published, all of whose files are as its manifest has them. */
function wordOf(folder: string): string {
  const dist = join(folder, 'dist');
  const sums = readChecksums(readFileSync(join(dist, 'manifest.sha256'), 'utf8'));
  for (const [path, sum] of sums) expect(sha256(readFileSync(join(dist, path))), path).toBe(sum);
  const words = [...sums.keys()]
    .filter((path) => path.endsWith('.html'))
    .map((path) => readFileSync(join(dist, path), 'utf8'));
  expect(words).toHaveLength(PAGES);
  expect(new Set(words).size).toBe(1);
  return words[0]!.trim();
}

/** What any next build does first, even one that then refuses the data. */
function healed(folder: string): void {
  const sound = readFileSync(join(folder, GLOSSARY));
  writeFileSync(join(folder, GLOSSARY), '');
  expect(build(folder, {}).status).toBe(1);
  writeFileSync(join(folder, GLOSSARY), sound);
}
