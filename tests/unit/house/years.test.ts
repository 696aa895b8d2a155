import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';

/** Files of one year, by the folder that they lie in. */
const OF_A_YEAR = /\/\d{4}\//;
const COMMENT = /\/\*.*?\*\/|(?<![:'"`])\/\/[^\n]*|<!--.*?-->/gs;
/** A name of several words: a single one, such as “market”, says something else too. */
const ID = /(?<![\w/.-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w-]|\.[a-z])/g;
/** Ids that mean something else where they stand: a sign of the key, the board itself, an example in a message. */
const OTHERWISE = [
  'charts/key.ts: upper-limit',
  'components/chart/HedgeKey.astro: upper-limit',
  'schema/pages.ts: upper-limit',
  'pages/[year]/companies.astro: star-market',
  'data/check/derived.ts: overseas-revenue',
  'data/check/derived.ts: revenue-total',
];

/** Ids of rows, sections and drawings of any year. */
function idsOfEditions(): Set<string> {
  const rows = globSync('data/*/**/*.csv').flatMap((file) =>
    Papa.parse<{ id?: string }>(readFileSync(file, 'utf8'), { header: true }).data.flatMap(
      ({ id }) => id ?? [],
    ),
  );
  const drawings = globSync('src/charts/2*/**/*.ts').map((file) => basename(file, '.ts'));
  return new Set([...rows, ...drawings]);
}

/** Ids of an edition that a file of all years names: `charts/board.ts: companies-total`. */
function named(file: string, text: string, ids: ReadonlySet<string>): string[] {
  const words = text.replace(COMMENT, ' ').match(ID) ?? [];
  return [...new Set(words)].filter((word) => ids.has(word)).map((id) => `${file.slice(4)}: ${id}`);
}

const ids = idsOfEditions();

it('no file of all years names a figure, company, term, date or chart of one', () => {
  const files = globSync('src/**/*.{ts,astro,css}').filter((file) => !OF_A_YEAR.test(file));
  const found = files.flatMap((file) => named(file, readFileSync(file, 'utf8'), ids));
  expect(found.filter((each) => !OTHERWISE.includes(each))).toEqual([]);
});

it.each([
  ["const all = value('companies-total');", ['a.ts: companies-total']],
  ["fill(edition, 'How {companies-total|noun} fared')", ['a.ts: companies-total']],
  ['<Fact id="rd-total" />', ['a.ts: rd-total']],
  ["to.chart('printed-v-implied')", ['a.ts: printed-v-implied']],
  ['/** A figure by id: `rd-total`. */', []],
  ["const at = 1; // like 'rd-total'", []],
  ["'my-rd-total' + 'rd-total-2'", []],
])('sees in %s what it names', (text, found) => {
  expect(named('src/a.ts', text, ids)).toEqual(found);
});
