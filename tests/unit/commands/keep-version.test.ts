import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../folder.ts';
import { KEPT_VERSION } from '../small-edition.ts';

const SUMS = 'versions/0.9.0/sha256sums.txt';
const published = Object.fromEntries(
  Object.entries(KEPT_VERSION).map(([path, content]) => [
    `dist/2024/data/${path.replace('versions', 'v')}`,
    content,
  ]),
);

function keepVersion(cwd: string) {
  const { status, stdout, stderr } = spawnSync('node', [resolve('src/commands/keep-version.ts')], {
    cwd,
    encoding: 'utf8',
  });
  return { status, lines: (stdout + stderr).trim() };
}

it('keep-version keeps what dist publishes, byte for byte, and once', () => {
  const folder = folderOf({ ...published, 'dist/index.html': '' });
  expect(keepVersion(folder)).toEqual({ status: 0, lines: 'data/2024/versions/0.9.0: kept → commit it' });
  for (const [path, content] of Object.entries(KEPT_VERSION))
    expect(readFileSync(`${folder}/data/2024/${path}`)).toEqual(Buffer.from(content));
  expect(keepVersion(folder)).toEqual({
    status: 0,
    lines: 'all versions in dist are kept already',
  });
});

it('keep-version refuses where nothing is built', () => {
  expect(keepVersion(folderOf({}))).toEqual({
    status: 1,
    lines: 'keep-version: no version in dist → run npm run build first',
  });
});

it('keep-version refuses what is not whole, and keeps nothing of it', () => {
  const folder = folderOf({
    ...published,
    'dist/2024/data/v/0.9.0/sha256sums.txt': `${'0'.repeat(64)}  README.md\n`,
  });
  expect(keepVersion(folder)).toMatchObject({
    status: 1,
    lines: expect.stringContaining('README.md is not as sha256sums.txt says'),
  });
  expect(() => readFileSync(`${folder}/data/2024/${SUMS}`)).toThrow('ENOENT');
});
