import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { years } from '../../../src/charts/editions.ts';
import { NAMES } from './names-with-numbers.ts';
import { sharedRuns } from './shared-runs.ts';
import { typedNumbers } from '../typed-numbers.ts';

/** What a page counts of itself, what its squares stand for, and years that no other words name. */
const PAGE = ['six chapters', 'Six chapters', 'Three industries', 'square a billion yuan', '2022'];
const REPORT = process.env['REPORT'] ?? '../shared/source/report.txt';
const atHand = existsSync(REPORT);

/** The words of an edition’s pages: figures leave a gap, ids and remarks are left out. */
function wordsOf(year: string): string {
  const lines = readFileSync(`src/content/${year}/pages.yaml`, 'utf8').split('\n');
  return lines
    .filter((line) => !/^\s*#|^\s*(?:- |[\w-]+: ?)*[a-z0-9-]*$/.test(line))
    .join('\n')
    .replace(/\{[^}]*\}/g, ' ');
}

it.each(years)('the pages of %s hold no number typed by hand', (year) => {
  expect(wordsOf(year)).toMatch(/standfirst|title/);
  expect(typedNumbers(wordsOf(year), [...NAMES, ...PAGE])).toEqual([]);
});

it.each(years)('the cover of %s names its year, not another’s', (year) => {
  const [, cover = ''] =
    /^cover:\n(.*?)^ {2}steps:/ms.exec(readFileSync(`src/content/${year}/pages.yaml`, 'utf8')) ?? [];
  expect(new Set(cover.match(/\b20\d\d\b/g))).toEqual(new Set([year]));
});

it.skipIf(!atHand)('the pages share no eight words in a row with the report', () => {
  const words = years.map(wordsOf).join('\n');
  expect(sharedRuns(words, readFileSync(REPORT, 'utf8'), 8)).toEqual([]);
});
