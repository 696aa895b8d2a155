import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheFile, sourcesOf } from '../../../../src/lib/files/cache.ts';
import { folderOf } from '../../folder.ts';

it('cacheFile names another file where any of its things is another', () => {
  const all = [['a', 1], ['a', 2], ['b', 1], ['a', '1'], ['a'], ['a1']];
  const files = all.map((things) => cacheFile('tests', 'txt', ...things));
  expect(new Set(files).size).toBe(files.length);
  expect(cacheFile('tests', 'txt', 'a', 1)).toBe(files[0]);
});

it('sourcesOf is another where a file, however deep in a folder, says something else, has come or has gone', () => {
  const folder = folderOf({ 'a.ts': 'a', 'below/b.ts': 'b' });
  const said = () => JSON.stringify(sourcesOf(folder));
  const first = said();
  writeFileSync(join(folder, 'below/b.ts'), 'c');
  const second = said();
  writeFileSync(join(folder, 'd.ts'), '');
  const third = said();
  rmSync(join(folder, 'a.ts'));
  expect(new Set([first, second, third, said()]).size).toBe(4);
});
