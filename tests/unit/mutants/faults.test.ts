import { expect, it } from 'vitest';
import { faultsIn, planted } from '../../mutants/faults.ts';
import { folderOf, FOLDERS, sample } from '../../mutants/sample.ts';

/** What a line of TypeScript becomes, fault by fault. */
function faulty(line: string): string[] {
  return faultsIn('src/lib/a.ts', line).map((fault) => planted(line, fault));
}

it.each<[line: string, ...faulty: string[]]>([
  ['const a = b === c;', 'const a = b !== c;'],
  ['const a = b <= c;', 'const a = b < c;'],
  ['const a = b + c;', 'const a = b - c;'],
  ['const a = b / c;', 'const a = b * c;'],
  ['const a = b && c;', 'const a = b || c;'],
  ['const a = b ? c : d;', 'const a = !(b) ? c : d;'],
  ['const a = 2;', 'const a = (2 - 1);'],
  ['const a = 0;', 'const a = (0 + 1);'],
  ['const a = 1e9;', 'const a = (1e9 / 2);'],
  ["const a = ['b'];", "const a = [''];"],
  ['const a = b.some(c);', 'const a = b.every(c);'],
  ['const a = min(b);', 'const a = max(b);'],
  ['function a() { return [b]; }', 'function a() { return []; }'],
  ['function a() { return true; }', 'function a() { return false; }'],
])('faultsIn plants in “%s” what it can', (line, ...expected) => {
  expect(faulty(line)).toEqual(expected);
});

it.each([
  "import a from 'b';",
  "type A = 'b' | 'c';",
  "const a: 'b' = c;",
  "const a = { 'b-c': d };",
  'const a = constructor();',
])('faultsIn leaves “%s” alone', (line) => {
  expect(faulty(line)).toEqual([]);
});

const FAULTS = FOLDERS.flatMap((folder) =>
  faultsIn(`src/${folder}/a.ts`, 'const a = [1, 2, b === c, d * e];'),
);

it('sample takes equally many of each folder, the same for a seed, and fewer of the same where fewer are asked for', () => {
  const chosen = sample(FAULTS, 36, 7);
  const counts = FOLDERS.map((folder) => chosen.filter(({ file }) => folderOf(file) === folder).length);
  expect(counts).toEqual(FOLDERS.map(() => 3));
  expect(new Set(chosen).size).toBe(36);
  expect(sample(FAULTS, 36, 7)).toEqual(chosen);
  expect(sample(FAULTS, 12, 7)).toEqual(chosen.slice(0, 12));
  expect(sample(FAULTS, 36, 8)).not.toEqual(chosen);
});

it('sample takes all there are where more are asked for', () => {
  expect(sample(FAULTS, 1000, 1)).toHaveLength(FAULTS.length);
});
