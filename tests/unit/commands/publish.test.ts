import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../folder.ts';

/** More than any system gives to a process. */
const GONE = 2 ** 30;
const PUBLISH = resolve('src/commands/publish.ts');

it('newBuildFolder removes what builds left that no longer run, and nothing of one that does', () => {
  const running = process.pid;
  const folder = folderOf(
    Object.fromEntries(
      [`next-${running}`, `next-${GONE}`, `taken-${running}`, `taken-${GONE}`, 'last'].map((name) => [
        `.build/${name}/index.html`,
        name,
      ]),
    ),
  );
  const script = `import { newBuildFolder } from '${PUBLISH}'; console.log(newBuildFolder());`;
  const { stdout, stderr, pid } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ stdout, stderr }).toEqual({ stdout: `.build/next-${pid}\n`, stderr: '' });
  expect(readdirSync(`${folder}/.build`).toSorted()).toEqual(['last', `next-${running}`, `taken-${running}`]);
});
