import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, it } from 'vitest';
import {
  bibtex,
  chartWork,
  cslJson,
  dataWork,
  plainText,
  reportWork,
  ris,
} from '../../../src/citing/citation.ts';
import type { Chart } from '../../../src/charts/chart.ts';
import { PUBLISHER } from '../../../src/citing/terms.ts';
import { dateWords } from '../../../src/lib/number/period.ts';
import { charts } from '../drawings.ts';
import { published } from '../published.ts';

const { edition } = published;
/** year, month, day */
const PUBLISHED = edition.published.split('-').map(Number);
const ADDRESS = 'https://example.com/2024/charts/a-chart/';
const AUTHOR = 'The STAR Market report online';
const SITE = 'The STAR Market in 2024';
const CHARTS = charts.map((chart) => [chart.id, chart] as const);

/** A chart with another headline. */
function headed(headline: string): Chart {
  return { ...charts[0]!, id: 'a-chart', headline };
}

/** The one entry that a reference manager reads from a text. */
function read(text: string) {
  expect(plugins.input.type(text)).not.toBe('@invalid');
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0]!;
}

it.each(CHARTS)('bibtex of %s is read back', (id, chart) => {
  const entry = read(bibtex(chartWork(chart, ADDRESS), edition));
  expect(entry).toMatchObject({ type: 'webpage', URL: ADDRESS, issued: { 'date-parts': [PUBLISHED] } });
  expect(entry).toMatchObject({ version: edition.version, publisher: SITE });
  expect(entry['citation-key']).toBe(`star-market-2024-${id}`);
  expect(entry.author).toEqual([{ family: AUTHOR }]);
  expect(entry.title).toBe(chart.headline.replaceAll('\u00a0', ' '));
});

it.each(CHARTS)('ris of %s is read back', (_, chart) => {
  const entry = read(ris(chartWork(chart, ADDRESS), edition));
  expect(entry).toMatchObject({ type: 'webpage', URL: ADDRESS, issued: { 'date-parts': [PUBLISHED] } });
  expect(entry.author).toEqual([{ family: AUTHOR.replaceAll(' ', '\u00a0'), given: '' }]);
  expect(entry.title).toBe(chart.headline.replaceAll('\u00a0', ' '));
});

it.each(CHARTS)('cslJson of %s is read back', (_, chart) => {
  const entry = read(cslJson(chartWork(chart, ADDRESS), edition));
  expect(entry).toMatchObject({ type: 'webpage', URL: ADDRESS, issued: { 'date-parts': [PUBLISHED] } });
  expect(entry.author).toEqual([{ literal: AUTHOR }]);
});

it('ris ends every line with CR and LF, and the entry with ER', () => {
  const text = ris(chartWork(charts[0]!, ADDRESS), edition);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('ER  - \r\n')).toBe(true);
});

it('bibtex escapes what LaTeX takes for its own, and parts no institution', () => {
  const text = bibtex(chartWork(headed('A & B: 48.6% of #1_x, $5 ~ ^'), ADDRESS), edition);
  expect(text).toContain(
    'title = {{A \\& B: 48.6\\% of \\#1\\_x, \\$5 \\textasciitilde{} \\textasciicircum{}}}',
  );
  expect(text).toContain(`author = {{${AUTHOR}}}`);
  expect(text.match(/\{/g)).toHaveLength(text.match(/\}/g)!.length);
});

it.each<[form: string, write: typeof bibtex]>([
  ['bibtex', bibtex],
  ['ris', ris],
  ['cslJson', cslJson],
])('%s of a headline with braces, backslashes and lines stays one entry', (_, write) => {
  const headline = 'A } brace {{, a \\ and \\end{x}\r\nER  - \r\nTY  - JOUR\n@misc{b,';
  const entry = read(write(chartWork(headed(headline), ADDRESS), edition));
  expect(entry).toMatchObject({ title: headline.replace(/\s+/g, ' '), URL: ADDRESS });
});

it('plainText names author, chart, day, address and whose figures they are', () => {
  expect(plainText(chartWork(headed('A finding'), ADDRESS), edition)).toBe(
    `${AUTHOR}, “A finding”, The STAR Market in 2024, version ${edition.version}, ${dateWords(edition.published)}, ${ADDRESS}. Figures: Shanghai Stock Exchange, “${edition.source.title}”, 12 May 2025, ${edition.source.url}`,
  );
});

it('cites the report as a whole without a container of the same name', () => {
  const work = reportWork(edition, 'https://example.com/2024/');
  expect(plainText(work, edition)).toContain(
    `${AUTHOR}, “The STAR Market in 2024”, version ${edition.version},`,
  );
  expect(read(ris(work, edition))).toMatchObject({ type: 'report', title: 'The STAR Market in 2024' });
  expect(read(bibtex(work, edition))).toMatchObject({ title: 'The STAR Market in 2024' });
  expect(read(cslJson(work, edition))).toMatchObject({ type: 'report', URL: work.address });
});

it('cites the data as data, under their address', () => {
  const work = dataWork(edition, published.to.data);
  expect(plainText(work, edition)).toContain(`${AUTHOR}, “${work.title}”, `);
  const about = { title: work.title, URL: published.to.data };
  expect(read(ris(work, edition))).toMatchObject({ ...about, type: 'dataset' });
  expect(read(bibtex(work, edition))).toMatchObject(about);
  expect(read(cslJson(work, edition))).toMatchObject({ ...about, type: 'dataset' });
});

it('CITATION.cff says of the data what the edition says', () => {
  const cff = readFileSync('CITATION.cff', 'utf8');
  const { title, type } = dataWork(edition, published.to.data);
  const { source } = edition;
  for (const line of [
    `title: '${title}'`,
    `type: ${type}`,
    `  - name: ${PUBLISHER}`,
    `version: ${edition.version}`,
    `date-released: ${edition.published}`,
    `    title: ${source.title}`,
    `      - name: ${source.publisher}`,
    `    date-released: ${source.date}`,
    `    url: ${source.url}`,
  ])
    expect(cff.split('\n')).toContain(line);
});
