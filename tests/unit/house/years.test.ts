import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editionIds, idsNamed } from '../../edition-ids.ts';

/** Files of one year, by the folder that they lie in. */
const OF_A_YEAR = /\/\d{4}\//;
const COMMENT = /\/\*.*?\*\/|(?<![:'"`])\/\/[^\n]*|<!--.*?-->/gs;
/** Ids that mean something else where they stand: a sign of the key, the board itself, an example in a message. */
const OTHERWISE = [
  'charts/key.ts: upper-limit',
  'forms/fill.ts: upper-limit',
  'forms/sign.ts: upper-limit',
  'components/chart/HedgeKey.astro: upper-limit',
  'schema/pages.ts: upper-limit',
  'pages/[year]/companies.astro: star-market',
  'data/check/derived.ts: overseas-revenue',
  'data/check/derived.ts: revenue-total',
  'data/text.ts: revenue-total',
];

const ids = editionIds();
const named = (text: string) => idsNamed(text.replace(COMMENT, ' '), ids);

it('no file of all years names a figure, company, term, date, section or chart of one', () => {
  const files = globSync('src/**/*.{ts,astro,css}').filter((file) => !OF_A_YEAR.test(file));
  const found = files.flatMap((file) =>
    named(readFileSync(file, 'utf8')).map((id) => `${file.slice('src/'.length)}: ${id}`),
  );
  expect(found.filter((each) => !OTHERWISE.includes(each))).toEqual([]);
});

it.each([
  ["const all = value('companies-total');", ['companies-total']],
  ["fill(edition, 'How {companies-total|noun} fared')", ['companies-total']],
  ['<Fact id="rd-total" />', ['rd-total']],
  ["to.chart('printed-v-implied')", ['printed-v-implied']],
  ['/** A figure by id: `rd-total`. */', []],
  ["const at = 1; // like 'rd-total'", []],
  ["'my-rd-total' + 'rd-total-2'", []],
])('sees in %s what it names', (text, found) => {
  expect(named(text)).toEqual(found);
});
