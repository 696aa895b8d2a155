import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dateWords } from '../../../src/lib/number/period.ts';
import { charts, dist, edition, to } from '../published.ts';

/** How each place says the day of the newest version, read as it is written. */
const DAYS: [path: string, said: RegExp][] = [
  [to.feed, /<updated>(\d{4}-\d\d-\d\d)T12:/],
  [to.dataFile('datapackage.json'), /"created": "(\d{4}-\d\d-\d\d)T/],
  [to.dataFile('facts.csv-metadata.json'), /"dc:issued": \{\s*"@value": "([^"]+)"/],
  [to.dataFile('facts.json'), /"published": "([^"]+)"/],
  [to.dataFile('citation.ris'), /^DA {2}- ([\d/]+)/m],
  [to.chartFile(charts[0]!.id, 'svg'), /<dc:date>([^<]+)</],
  [`${to.chart(charts[0]!.id)}index.html`, /"version":"[^"]+","datePublished":"([^"]+)"/],
  [`${to.data}index.html`, /"version":"[^"]+","datePublished":"([^"]+)"/],
  [`${to.cover}index.html`, /"version":"[^"]+","datePublished":"([^"]+)"/],
  [`${to.corrections}index.html`, /<time datetime="([^"]+)"/],
];

test('every file and page that dates the version names one day', () => {
  const told = DAYS.map(([path, said]) => [path, said.exec(read(path))?.[1]?.replaceAll('/', '-')]);
  expect(told).toEqual(DAYS.map(([path]) => [path, edition.published]));
});

test('citations say that day in their own ways', () => {
  const [year, month, day] = edition.published.split('-').map(Number);
  const csl = JSON.parse(read(to.dataFile('citation.csl.json'))) as [{ issued: object }];
  expect(csl[0].issued).toEqual({ 'date-parts': [[year, month, day]] });
  expect(read(to.dataFile('citation.bib'))).toMatch(
    new RegExp(`year = \\{${year}\\},\\n  month = \\w+,\\n  day = \\{${day}\\}`),
  );
  expect(read(`${to.data}index.html`)).toContain(dateWords(edition.published));
});

function read(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}
