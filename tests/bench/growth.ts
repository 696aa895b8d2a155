import { readdirSync } from 'node:fs';
import { built, type Built } from './built.ts';
import { judge } from './goal.ts';
import { changeOneCell, scratch } from './growth/scratch.ts';
import { table } from './table.ts';

const FOLDER = '.build/bench/growth';
/** A folder named checks the data alone: charts that show all know nothing of copies. */
const BUILD = [process.execPath, 'src/commands/build.ts', './data'];
/** How many times the charts and facts of the edition; the largest takes many minutes. */
const TIMES = (process.env.BENCH_TIMES ?? '1,10,100').split(',').map(Number);

interface Grown {
  times: number;
  pages: number;
  cold: Built;
  warm: Built;
}

/** Builds ever larger editions, with empty caches and again after one cell has changed. */
export function run(): boolean {
  const all: Grown[] = [];
  let tooLarge = false;
  for (const times of TIMES)
    try {
      const last = grow(times);
      all.push(last);
      console.log(
        `${times} ×: cold ${last.cold.seconds.toFixed(1)} s, warm ${last.warm.seconds.toFixed(1)} s`,
      );
    } catch (error) {
      // What was measured of smaller ones is not lost with one that cannot be built.
      console.log(`${times} ×: ${(error as Error).message}`);
      tooLarge = true;
      break;
    }
  if (all.length === 0) return false;
  console.log(`\n${table(HEAD, all.map(row))}\n`);
  const largest = all.at(-1)!;
  const kept = judge([
    ...all.slice(1).map((grown, at) => ({
      name: `time a page, ${grown.times} × over ${all[at]!.times} ×`,
      limit: 1.3,
      measured: [{ of: 'cold', value: perPage(grown.cold, grown) / perPage(all[at]!.cold, all[at]!) }],
    })),
    {
      name: 'one cell changed, over cold',
      limit: 0.35,
      measured: all.map(({ times, cold, warm }) => ({
        of: `${times} ×`,
        value: warm.seconds / cold.seconds,
      })),
    },
    {
      name: 'time a page of the largest edition',
      limit: 40,
      unit: ' ms',
      measured: [{ of: `${largest.times} ×`, value: perPage(largest.cold, largest) }],
    },
    {
      name: 'memory for the largest edition',
      limit: 1.5,
      unit: ' GB',
      measured: [{ of: `${largest.times} ×`, value: largest.cold.megabytes / 1024 }],
    },
  ]);
  return kept && !tooLarge;
}

function grow(times: number): Grown {
  scratch(FOLDER, times);
  const cold = built(FOLDER, BUILD);
  changeOneCell(FOLDER);
  const warm = built(FOLDER, BUILD);
  const files = readdirSync(`${FOLDER}/dist`, { recursive: true, encoding: 'utf8' });
  return { times, pages: files.filter((file) => file.endsWith('index.html')).length, cold, warm };
}

const HEAD = [
  'edition',
  'pages',
  'cold s',
  'ms a page',
  'peak MB',
  'MB a page',
  'warm s',
  'ms a page',
  'peak MB',
  'warm / cold',
];

function row(grown: Grown): string[] {
  const { times, pages, cold, warm } = grown;
  const columns = (build: Built) => [
    build.seconds.toFixed(1),
    perPage(build, grown).toFixed(1),
    build.megabytes.toFixed(0),
  ];
  return [
    `${times} ×`,
    String(pages),
    ...columns(cold),
    (cold.megabytes / pages).toFixed(2),
    ...columns(warm),
    (warm.seconds / cold.seconds).toFixed(2),
  ];
}

function perPage({ seconds }: Built, { pages }: Grown): number {
  return (1000 * seconds) / pages;
}
