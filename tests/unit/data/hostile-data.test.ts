import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { csvParse } from 'd3';
import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { readEdition, type Edition } from '../../../src/data/edition.ts';
import { problemLine } from '../../../src/data/reading/problem.ts';
import { packNames } from '../../../src/data/released-versions.ts';
import { archive } from '../../../src/lib/files/archive.ts';
import { checksums } from '../../../src/lib/files/checksum.ts';
import { mutate, mutations, type Files, type Mutation } from './mutation.ts';

const CASES = Number(process.env.CASES ?? 2000);
/** Runs of the commands themselves, as a person starts them. */
const COMMANDS = 24;
const SEED = Number(process.env.SEED ?? 586);
/** ms in which an edition is read, whatever stands in it: a hundred times what ours takes. */
const BOUND = 2000;

const root = mkdtempSync(join(tmpdir(), 'star-market-'));
const folder = `${root}/data/2024`;
cpSync('data/2024', folder, { recursive: true });
// Nothing happens to the versions that are kept, and to unpack them takes three times as long as all the rest.
for (const version of readdirSync(`${folder}/versions`)) keepOneFile(version);
afterAll(() => rmSync(root, { recursive: true }));

const files: Files = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(csv|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [relative(folder, path), readFileSync(path)]),
);

/** `data/2024/facts/1-stable-trend.csv:2:value: “x” is not … → write …`, in one line of letters that can be seen. */
const DIALECT =
  /^data\/2024(\/[\w.-]+)+(:\d+)?(:[\w.]+)?: (?!.*\bat \S+ \(?\S+:\d+:\d+)[^\p{C}\n]+ → [^\p{C}\n]+$/u;
const LONGEST_LINE = 700;

it(`readEdition takes a mutated edition as another reader reads it, or says what is wrong, ${CASES} times`, () => {
  const counts = { accepted: 0, refused: 0 };
  const check = (mutation: Mutation) =>
    withMutated(mutation, () => {
      const { edition, lines, took } = read();
      expect(took).toBeLessThan(BOUND);
      counts[edition ? 'accepted' : 'refused']++;
      if (edition) expectSame(ledgerOf(edition), readOtherwise(edition));
      else expect(lines).not.toEqual([]);
      expect(lines.filter((line) => !DIALECT.test(line) || line.length > LONGEST_LINE)).toEqual([]);
    });
  fc.assert(fc.property(mutations(files), check), { seed: SEED, numRuns: CASES });
  console.log(`Mutated editions: ${counts.accepted} accepted, ${counts.refused} refused`);
  expect(counts.accepted).toBeGreaterThan(CASES / 10);
  expect(counts.refused).toBeGreaterThan(CASES / 3);
});

it(`check and build refuse what cannot be read, in the same words and before anything is written, ${COMMANDS} times`, () => {
  const astro = join(root, 'node_modules/.bin/astro');
  mkdirSync(dirname(astro), { recursive: true });
  writeFileSync(astro, '#!/bin/sh\necho half > dist/index.html\n', { mode: 0o755 });
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'whole');
  let refused = 0;
  for (const mutation of fc.sample(mutations(files), { seed: SEED, numRuns: 4 * COMMANDS })) {
    withMutated(mutation, () => {
      const { edition, lines } = read();
      if (edition || refused === COMMANDS) return;
      const command = refused++ % 2 ? 'build' : 'check';
      const script = resolve(`src/commands/${command}.ts`);
      const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
        cwd: root,
        encoding: 'utf8',
      });
      expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `${lines.join('\n')}\n` });
      expect(readdirSync(root).toSorted()).toEqual(['data', 'dist', 'node_modules']);
      expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('whole');
    });
  }
  expect(refused).toBe(COMMANDS);
});

/** Puts versions of one file in the place of those that are kept. */
function keepOneFile(version: string): void {
  const [path, content] = ['README.md', new TextEncoder().encode('A version\n')];
  for (const pack of Object.values(packNames(2024, version))) {
    const kept = join(folder, 'versions', version);
    writeFileSync(join(kept, pack.archive), archive({ [path]: content }, '2026-11-02'));
    writeFileSync(join(kept, pack.checksums), checksums([{ path, content }]));
  }
}

/** The whole ledger is compared value by value only where its text differs, which is told much sooner. */
function expectSame(ledger: object, expected: object): void {
  if (JSON.stringify(ledger) !== JSON.stringify(expected)) expect(ledger).toEqual(expected);
}

function withMutated(mutation: Mutation, act: () => void): void {
  const path = join(folder, mutation.file);
  const mutated = mutate(files, mutation);
  rmSync(path, { recursive: true, force: true });
  if (mutated === 'folder') mkdirSync(path);
  else if (mutated !== 'missing') writeFileSync(path, mutated);
  try {
    act();
  } finally {
    rmSync(path, { recursive: true, force: true });
    writeFileSync(path, files.get(mutation.file)!);
  }
}

function read() {
  const start = process.cpuUsage();
  const { edition, problems } = readEdition(folder);
  // Of the processor, as it may be busy with more than this.
  const took = process.cpuUsage(start).user / 1000;
  return { edition, took, lines: problems.map((problem) => problemLine(problem).replaceAll(`${root}/`, '')) };
}

/** The ledger, table by table, as lists of rows; maps would hide what stands twice. */
function ledgerOf(edition: Edition): Record<string, unknown> {
  const { facts, derived, companies, glossary, timeline, boardTotals, secondSources, notFacts, changes } =
    edition;
  const { year, board, former_columns, version, published, source, chapters } = edition;
  return {
    outline: { year, companies: board, former_columns, version, published, source, chapters },
    facts: [...facts.values()].map(asCells),
    derived: [...derived.values()].map(asCells),
    companies: [...companies.values()].map(asCells),
    glossary: [...glossary.values()].map(asCells),
    timeline: timeline.map(asCells),
    boardTotals: boardTotals.map(asCells),
    secondSources: [...secondSources.values()].map(asCells),
    notFacts: notFacts.map(asCells),
    changes: changes.map(asCells),
  };
}

/** The same out of the files by d3, which knows nothing of our loader; numbers as Number has them. */
function readOtherwise({ chapters }: Edition): Record<string, unknown> {
  const table = (name: string) => [...csvParse(text(`${name}.csv`))].map((row) => ({ ...row }));
  return {
    outline: JSON.parse(text('edition.json')) as unknown,
    facts: chapters.flatMap(({ number, slug }) => table(`facts/${number}-${slug}`)),
    derived: table('derived'),
    companies: table('companies'),
    glossary: table('glossary'),
    timeline: table('timeline'),
    boardTotals: table('board-totals'),
    secondSources: table('second-sources'),
    notFacts: table('not-facts'),
    changes: table('changelog'),
  };
}

function text(name: string): string {
  const bytes = readFileSync(join(folder, name));
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n');
}

/** A row with each value written as a cell again: what a number or a list lost on the way would be missing. */
function asCells(row: object): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asCell(value)]));
}

function asCell(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(';');
  return String(value);
}
