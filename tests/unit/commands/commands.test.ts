import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { folderOf } from '../folder.ts';
import { KEPT_VERSION, SEARCH_RECORD, SMALL_EDITION } from '../small-edition.ts';

const ASTRO = 'node_modules/.bin/astro';
const BUILDS = 'mkdir -p "$3/search" && echo new > "$3/index.html"';
const LISTS = `echo '${JSON.stringify([SEARCH_RECORD])}' > "$3/search/records.json"`;
const WORKS = `#!/bin/sh\n${BUILDS} && ${LISTS}\n`;
const FAILS = '#!/bin/sh\nmkdir -p "$3" && echo half > "$3/index.html"\nexit 1\n';

/** A project with the small edition, a published site and a stand-in for astro. */
function project(files: Record<string, string> = {}): string {
  const data = Object.entries({ ...SMALL_EDITION, ...KEPT_VERSION }).map(([path, content]) => [
    `data/2024/${path}`,
    content,
  ]);
  const folder = folderOf({
    ...Object.fromEntries(data),
    'dist/index.html': 'old\n',
    [ASTRO]: WORKS,
    ...files,
  });
  chmodSync(`${folder}/${ASTRO}`, 0o755);
  return folder;
}

function run(command: string, cwd: string, ...args: string[]) {
  const script = resolve(`src/commands/${command}.ts`);
  const { status, stdout, stderr } = spawnSync('node', [script, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const BROKEN = {
  'data/2024/glossary.csv': SMALL_EDITION['glossary.csv']!.replace('0.0;1.1', '1.4'),
  'data/2024/board-totals.csv': SMALL_EDITION['board-totals.csv']!.replace('571', '1,571'),
};
const LINES = `data/2024/board-totals.csv:2: 19 cells under 18 columns → put quotes around a cell that holds a comma
data/2024/glossary.csv:2:sections: chapter 1 has no section 4 → one of 1, 2
`;

it('check prints one line for each valid edition', () => {
  expect(run('check', project())).toEqual({
    status: 0,
    stdout:
      'data/2024: 9 facts, 2 derived, 3 companies, 1 dates, 2 totals, 1 second sources, 1 terms, 1 not-facts, 3 changes, all valid\n',
    stderr: '',
  });
});

it('check prints every problem and nothing else, and fails', () => {
  expect(run('check', project(BROKEN))).toEqual({ status: 1, stdout: '', stderr: LINES });
});

it('check reads the folder named as argument, and fails where it holds no edition', () => {
  const { status, stderr } = run('check', project(), 'elsewhere');
  expect(status).toBe(1);
  expect(stderr).toBe('elsewhere: no edition → add a folder with a year for a name\n');
});

it.each([
  ['no folder', [], 'compress: no folder named → like node src/commands/compress.ts dist\n'],
  [
    'a folder that is not there',
    ['elsewhere'],
    'compress: no folder elsewhere → run “npm run build” first, or mend the name\n',
  ],
])('compress refuses %s in one line', (_, args, stderr) => {
  expect(run('compress', project(), ...args)).toEqual({ status: 1, stdout: '', stderr });
});

it('build puts the new site in the place of the old', () => {
  const folder = project();
  expect(run('build', folder).status).toBe(0);
  expect(readFileSync(`${folder}/dist/index.html`, 'utf8')).toBe('new\n');
  expect(readFileSync(`${folder}/.build/last/index.html`, 'utf8')).toBe('old\n');
  expect(readdirSync(`${folder}/.build`)).toEqual(['last']);
});

it('build publishes the index of what can be found, without the list it is made of and what no page asks for', () => {
  const folder = project();
  run('build', folder);
  expect(existsSync(`${folder}/dist/search/records.json`)).toBe(false);
  const files = readdirSync(`${folder}/dist/pagefind`, { recursive: true }).map(String);
  expect(files.map((file) => file.replace(/[0-9a-f]{6,}/, '#')).toSorted()).toEqual([
    'filter',
    'filter/en_#.pf_filter',
    'filter/en_#.pf_filter',
    'filter/en_#.pf_filter',
    'fragment',
    'fragment/en_#.pf_fragment',
    'index',
    'index/en_#.pf_index',
    'pagefind-entry.json',
    'pagefind.en_#.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

it('build writes the same index of the same site', () => {
  const index = () => {
    const folder = project();
    run('build', folder);
    const files = readdirSync(`${folder}/dist/pagefind`, { recursive: true, withFileTypes: true });
    const texts = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    return texts.toSorted().map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]);
  };
  expect(index()).toEqual(index());
});

it.each([
  ['there is no list of what can be found', BUILDS, /^build: no search index: ENOENT.*records\.json/],
  ['the list is broken', `${BUILDS} && echo [ > "$3/search/records.json"`, /^build: no search index: .*JSON/],
])('build leaves dist as it was where %s', (_, script, refusal) => {
  const folder = project({ [ASTRO]: `#!/bin/sh\n${script}\n` });
  const { status, stderr } = run('build', folder);
  expect(status).toBe(1);
  expect(stderr).toMatch(refusal);
  expect(stderr).toMatch(/; dist is as it was\n$/);
  expect(stderr.trim()).not.toContain('\n');
  expect(readFileSync(`${folder}/dist/index.html`, 'utf8')).toBe('old\n');
});

it('build leaves dist as it was where the data is not valid', () => {
  const folder = project(BROKEN);
  expect(run('build', folder)).toEqual({ status: 1, stdout: '', stderr: LINES });
  expect(readFileSync(`${folder}/dist/index.html`, 'utf8')).toBe('old\n');
});

it('build says for which address it built, and that nobody has the one that stands in', () => {
  const folder = project();
  const { stdout } = run('build', folder);
  expect(stdout).toMatch(
    /^Checked .*, all valid\n1 of 8: pages and files, .*\nWrote 1 pages and 1 other files\n(?:[2-8] of 8: .*\n){7}Built in \d s for https:\/\/star-market-report\.example\/, which is nobody’s → set SITE_URL before publishing\n$/,
  );
});

it('build refuses an address that is none in one line, and leaves dist as it was', () => {
  const folder = project();
  vi.stubEnv('SITE_URL', 'example.org');
  expect(run('build', folder)).toEqual({
    status: 1,
    stdout: '',
    stderr: 'build: SITE_URL: “example.org” is no address → like https://example.org; dist is as it was\n',
  });
  vi.unstubAllEnvs();
  expect(readFileSync(`${folder}/dist/index.html`, 'utf8')).toBe('old\n');
});

it('build leaves dist as it was where astro fails', () => {
  const folder = project({ [ASTRO]: FAILS });
  expect(run('build', folder)).toMatchObject({
    status: 1,
    stderr: 'build: astro failed → mend what it names above; dist is as it was\n',
  });
  expect(readFileSync(`${folder}/dist/index.html`, 'utf8')).toBe('old\n');
});

it('build leaves dist as it was where astro wrote nothing', () => {
  const folder = project({ [ASTRO]: '#!/bin/sh\nmkdir -p .build\n' });
  expect(run('build', folder).status).toBe(1);
  expect(readFileSync(`${folder}/dist/index.html`, 'utf8')).toBe('old\n');
});

it('build begins by putting back a site that an interrupted build took away', () => {
  const folder = project({ ...BROKEN, '.build/last/index.html': 'last\n' });
  spawnSync('rm', ['-r', `${folder}/dist`]);
  expect(run('build', folder).status).toBe(1);
  expect(readFileSync(`${folder}/dist/index.html`, 'utf8')).toBe('last\n');
});
