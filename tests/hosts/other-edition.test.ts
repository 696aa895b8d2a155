import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Edition } from '../../src/data/edition.ts';
import { editionIds, idsNamed } from '../edition-ids.ts';
import { brokenFiles, build, copyOfCheckout } from './checkout.ts';
import { OTHER_EDITION, OTHER_YEAR } from './other-edition.ts';

const YEAR = '2024';
/** Ids of 2024 that mean something else in all years: a sign of the key, the board itself. */
const OF_ALL_YEARS = ['upper-limit', 'star-market'];
const TEXTS = '**/*.{html,svg,xml,json,csv,txt,webmanifest,bib,ris}';

const checkout = copyOfCheckout();
const site = join(checkout, 'dist');
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

/** The recipe of README, with the other edition in the place of 2024’s. */
beforeAll(async () => {
  for (const folder of ['data', 'src/charts', 'src/content'])
    rmSync(join(checkout, folder, YEAR), { recursive: true });
  for (const [path, text] of Object.entries(OTHER_EDITION)) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  }
  for (const file of ['src/charts/editions.ts', 'public/_redirects']) {
    const text = readFileSync(join(checkout, file), 'utf8');
    writeFileSync(join(checkout, file), text.replaceAll(YEAR, OTHER_YEAR));
  }
  const citation = join(checkout, 'CITATION.cff');
  const { version, published } = JSON.parse(OTHER_EDITION[`data/${OTHER_YEAR}/edition.json`]!) as Edition;
  const cited = readFileSync(citation, 'utf8').replace(/^version: .*/m, `version: ${version}`);
  writeFileSync(citation, cited.replace(/^date-released: .*/m, `date-released: ${published}`));
  await build(checkout, {});
  expect(brokenFiles(site)).toEqual([]);
});

const files = () => [...globSync(TEXTS, { cwd: site }), '_headers', '_redirects'];
/** Lines of the built site by what they hold of 2024, each with its file. */
function holding(find: (text: string) => string[]): string[] {
  return files().flatMap((file) =>
    find(readFileSync(join(site, file), 'utf8')).map((each) => `${file}: ${each}`),
  );
}

it('an edition alone makes a whole site', () => {
  const pages = [
    '',
    'sales-boom/',
    'charts/who-sold-more/',
    'facts/',
    'between-the-lines/',
    'print/',
    'data/',
  ];
  expect(files()).toEqual(expect.arrayContaining(pages.map((path) => `${OTHER_YEAR}/${path}index.html`)));
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('one good year');
  expect(readFileSync(join(site, OTHER_YEAR, 'charts/who-sold-more.csv'), 'utf8')).toMatch(
    /,of_board,provenance,second_source,source\r\n/,
  );
});

it('no page or file of it names a figure, section or chart of 2024', () => {
  const ids = editionIds(YEAR);
  for (const id of OF_ALL_YEARS) ids.delete(id);
  expect(holding((text) => idsNamed(text, ids))).toEqual([]);
});

it('no page or file of it speaks of 2024, of the year before, or of the companies there were', () => {
  expect(
    holding((text) => text.match(/.{0,40}(?<![\d.])(?:202[34]|of_586|586\scompanies)(?!\d).{0,20}/g) ?? []),
  ).toEqual([]);
});

it('no page or file of it says what the pages of 2024 say', () => {
  const said = readFileSync(`src/content/${YEAR}/pages.yaml`, 'utf8')
    .replace(/^\s*#.*$/gm, '')
    .replace(/\s+/g, ' ')
    .split(/\{[^}]*\}|[.,;?:] /)
    .map((part) => part.trim())
    .filter((part) => part.split(' ').length > 3);
  expect(said.length).toBeGreaterThan(20);
  expect(holding((text) => said.filter((part) => text.replace(/\s+/g, ' ').includes(part)))).toEqual([]);
});
