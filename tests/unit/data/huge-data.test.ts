import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkEditions } from '../../../src/data/editions.ts';
import { folderOf } from '../folder.ts';

/** ms after which a check that should take one second counts as one that never ends. */
const HANGS = 300_000;
const MANY = 20_000;

const header = (file: string) => readFileSync(`data/2024/${file}`, 'utf8').split('\n', 1)[0]!;
/** A file of many rows, each made from its number. */
const rows = (file: string, row: (at: number) => string, count = MANY) =>
  [header(file), ...Array.from({ length: count }, (_, at) => row(at)), ''].join('\n');
const FACTS = 'facts/1-stable-trend.csv';
const fact = (at: number, { entity = '', printed = '1 thing' } = {}) =>
  `fact-${at},1,1,A thing,${entity},2024,1,,count,things,exact,,figure,${printed},,,`;
const derived = (at: number, formula: string) => `sum-${at},1,1,A sum,2024,${formula},count,things,0,,A,,`;

it.each<[what: string, file: string, content: string, refusal: RegExp]>([
  [
    'a cell of a megabyte',
    'glossary.csv',
    rows('glossary.csv', () => `a,b,${'x'.repeat(1e6)},`, 1),
    /2: a cell of 1000000 characters → at most/,
  ],
  [
    'a list of half a million',
    'glossary.csv',
    rows('glossary.csv', () => `a,b,c,${'1.1;'.repeat(5e5)}`, 1),
    /2: a cell of 2000000 characters → /,
  ],
  [
    'a formula of brackets',
    'derived.csv',
    rows('derived.csv', () => derived(0, '('.repeat(4900)), 1),
    /2:formula: “\(+ … .* cannot be read: /,
  ],
  [
    'columns by the thousand',
    'glossary.csv',
    `${'a,'.repeat(MANY)}a\n1\n`,
    /1: 20001 columns → begin with id,term/,
  ],
  [
    'lost quotes by the thousand',
    'glossary.csv',
    rows('glossary.csv', (at) => `a-${at},"b"c,d,`),
    /2: a quote ends before its cell does → /,
  ],
  [
    'facts of unknown companies by the thousand',
    FACTS,
    rows(FACTS, (at) => fact(at, { entity: `company-${at}` })),
    /2:entity: unknown company “company-0” → /,
  ],
  [
    'versions by the thousand',
    'changelog.csv',
    rows('changelog.csv', (at) => `${MANY - at}.0.0,2024-01-01,added,A thing,,`),
    /2:version: .* → \d\.\d\.\d, as in edition\.json/,
  ],
  [
    'sums by the thousand, each of the one before',
    'derived.csv',
    rows('derived.csv', (at) => derived(at, at ? `sum-${at - 1} + 1` : 'revenue-total')),
    /10:formula: stands on 8 others/,
  ],
  [
    'a circle of sums by the thousand',
    'derived.csv',
    rows('derived.csv', (at) => derived(at, `sum-${(at + 1) % MANY} + 1`)),
    /2:formula: “sum-0” is computed from itself → /,
  ],
])('check refuses %s without delay', (_, file, content, refusal) => {
  const root = project();
  writeFileSync(join(root, 'data/2024', file), content);
  const { status, lines } = check(root);
  expect(status).toBe(1);
  expect(lines.filter((line) => line.startsWith(`data/2024/${file}:`) && refusal.test(line))).not.toEqual([]);
});

it('check takes a hundred thousand sound rows', () => {
  const root = project();
  writeFileSync(
    join(root, 'data/2024/glossary.csv'),
    rows('glossary.csv', (at) => `a-${at},Term ${at},Words,1.1`, 100_000),
  );
  expect(check(root)).toMatchObject({ status: 0, stdout: expect.stringContaining('100000 terms') });
});

const GLOSSARY = 'data/2024/glossary.csv';
const INSTEAD: [what: string, path: string, put: (path: string) => void, line: RegExp][] = [
  [
    'a link to itself',
    GLOSSARY,
    (path) => symlinkSync(path, path),
    /glossary\.csv: cannot be read \(ELOOP\) → /,
  ],
  [
    'a link to nowhere',
    GLOSSARY,
    (path) => symlinkSync('/nowhere', path),
    /glossary\.csv: the file is missing → /,
  ],
  [
    'a file',
    'data/2024/facts',
    (path) => writeFileSync(path, ''),
    /facts\/1-stable-trend\.csv: cannot be read \(ENOTDIR\) → /,
  ],
  [
    'a file',
    'data/2024',
    (path) => writeFileSync(path, ''),
    /2024\/edition\.json: cannot be read \(ENOTDIR\) → /,
  ],
  ['a file', 'data', (path) => writeFileSync(path, ''), /data: no edition → /],
  [
    'a folder',
    'data/2024/versions/1.0.0/star-market-2024-1.0.0.zip',
    (path) => mkdirSync(path),
    /1\.0\.0\.zip: missing → /,
  ],
];

it('check says what is wrong where a pipe and a device without end stand in the place of files', () => {
  const root = project();
  const [pipe, device] = ['glossary', 'board-totals'].map((name) => join(root, `data/2024/${name}.csv`));
  rmSync(pipe!);
  spawnSync('mkfifo', [pipe!]);
  rmSync(device!);
  symlinkSync('/dev/zero', device!);
  const { lines } = check(root);
  expect(lines.filter((line) => / is not a file → /.test(line))).toHaveLength(2);
});

it.each(INSTEAD)('check says what is wrong where %s stands in the place of %s', (_, path, put, line) => {
  const root = project();
  rmSync(join(root, path), { recursive: true, force: true });
  mkdirSync(dirname(join(root, path)), { recursive: true });
  put(join(root, path));
  const { problems } = checkEditions(join(root, 'data'));
  expect(problems.filter((each) => line.test(each))).not.toEqual([]);
});

/** A folder with the data alone. */
function project(): string {
  const root = folderOf({});
  cpSync('data', join(root, 'data'), { recursive: true });
  return root;
}

/** What `npm run check` says; every line of it in the dialect of the house. */
function check(cwd: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'src/commands/check.ts')],
    {
      cwd,
      encoding: 'utf8',
      timeout: HANGS,
      maxBuffer: 1e9,
    },
  );
  const lines = stderr.trimEnd().split('\n');
  if (status === 1)
    expect(lines.filter((line) => !/^data(\/\S+)?: .+ → .+$/.test(line)).slice(0, 3)).toEqual([]);
  return { status, stdout, lines };
}
