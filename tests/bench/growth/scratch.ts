import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { mark } from './copies.ts';

const NEEDED = [
  ...['src', 'data', 'public', 'tests/bench'],
  ...['astro.config.mjs', 'package.json', 'tsconfig.json', 'CITATION.cff'],
];
const REGISTRY = 'src/charts/editions.ts';
const EDITION = 'data/2024';
/** Columns that hold ids of facts, alone or in a formula. */
const IDS = ['id', 'change_of', 'part_of', 'formula'];

/** A clone of the project whose edition holds its facts and its charts so many times, with empty caches. */
export function scratch(folder: string, times: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const path of NEEDED) cpSync(path, join(folder, path), { recursive: true });
  linkPackages(folder);
  const facts = readdirSync(`${EDITION}/facts`).map((file) => `${EDITION}/facts/${file}`);
  for (const file of [...facts, `${EDITION}/derived.csv`]) multiply(join(folder, file), times);
  rewrite(join(folder, REGISTRY), (text) =>
    text.replace('.map((spec) => resolveChart(edition,', '.flatMap((spec) => copies(edition,'),
  );
  rewrite(join(folder, REGISTRY), (text) =>
    text.replace(
      'import { resolveChart, type Chart }',
      "import { copies } from '../../tests/bench/growth/copies.ts';\nimport type { Chart }",
    ),
  );
}

/** Changes one cell of one fact that a chart shows. */
export function changeOneCell(folder: string): void {
  rewrite(join(folder, `${EDITION}/facts/1-stable-trend.csv`), (text) =>
    text.replace(/^companies-loss-to-profit,.*/m, (row) => row.replaceAll('32', '33')),
  );
}

/** Links each package by itself, so that caches, which lie between them, are the clone’s own. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !isCache(name)))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
}

function isCache(name: string): boolean {
  return name.startsWith('.') && name !== '.bin';
}

function multiply(file: string, times: number): void {
  if (times === 1) return;
  rewrite(file, (text) => {
    const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const ids = new RegExp(`(?<![\\w-])(${knownIds().join('|')})(?![\\w-])`, 'g');
    const copied = (row: Record<string, string>, copy: number) => {
      const renamed = IDS.filter((column) => row[column]).map((column) => [
        column,
        column === 'id' ? row[column] + mark(copy) : row[column]!.replace(ids, `$1${mark(copy)}`),
      ]);
      return { ...row, ...assumed(row, copy), ...Object.fromEntries(renamed) };
    };
    const rows = Array.from({ length: times }, (_, copy) => data.map((row) => copied(row, copy)));
    return Papa.unparse(rows.flat(), { columns: meta.fields, newline: '\n' }) + '\n';
  });
}

/** That companies are all part of the board is known of the first board alone: what rests on it is assumed of the copies. */
function assumed({ class: kind }: Record<string, string>, copy: number) {
  return copy > 0 && kind === 'A' ? { class: 'B', assumption: 'As in the first copy.' } : {};
}

/** Ids of all facts, longest first, so that none is taken for the beginning of another. */
function knownIds(): string[] {
  const files = readdirSync(`${EDITION}/facts`).map((file) => `${EDITION}/facts/${file}`);
  return [...files, `${EDITION}/derived.csv`]
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').slice(1))
    .flatMap((line) => /^[a-z][a-z0-9-]*(?=,)/.exec(line)?.[0] ?? [])
    .toSorted((a, b) => b.length - a.length);
}

function rewrite(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`growth: ${file} has not what is to be changed`);
  writeFileSync(file, after);
}
