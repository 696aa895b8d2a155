import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, it } from 'vitest';
import { charts } from '../../src/charts/2024/index.ts';
import { bibtex, cslJson, editionText, plainText, ris } from '../../src/charts/citation.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { openEdition } from '../../src/data/edition.ts';

const edition = openEdition();
const ADDRESS = 'https://example.com/2024/charts/a-chart/';
const AUTHOR = 'The STAR Market report online';
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
  const entry = read(bibtex(chart, edition, ADDRESS));
  expect(entry).toMatchObject({ URL: ADDRESS, issued: { 'date-parts': [[2026, 11]] } });
  expect(entry['citation-key']).toBe(`star-market-2024-${id}`);
  expect(entry.author).toEqual([{ family: AUTHOR }]);
  expect(entry.title).toBe(chart.headline.replaceAll('\u00a0', ' '));
});

it.each(CHARTS)('ris of %s is read back', (_, chart) => {
  const entry = read(ris(chart, edition, ADDRESS));
  expect(entry).toMatchObject({ type: 'webpage', URL: ADDRESS, issued: { 'date-parts': [[2026, 11, 23]] } });
  expect(entry.author).toEqual([{ literal: AUTHOR }]);
  expect(entry.title).toBe(chart.headline.replaceAll('\u00a0', ' '));
});

it.each(CHARTS)('cslJson of %s is read back', (_, chart) => {
  const entry = read(cslJson(chart, edition, ADDRESS));
  expect(entry).toMatchObject({ type: 'webpage', URL: ADDRESS, issued: { 'date-parts': [[2026, 11, 23]] } });
  expect(entry.author).toEqual([{ literal: AUTHOR }]);
});

it('ris ends every line with CR and LF, and the entry with ER', () => {
  const text = ris(charts[0]!, edition, ADDRESS);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('ER  - \r\n')).toBe(true);
});

it('bibtex escapes what LaTeX takes for its own, and parts no institution', () => {
  const text = bibtex(headed('A & B: 48.6% of #1_x, $5 ~ ^'), edition, ADDRESS);
  expect(text).toContain(
    'title = {{A \\& B: 48.6\\% of \\#1\\_x, \\$5 \\textasciitilde{} \\textasciicircum{}}}',
  );
  expect(text).toContain(`author = {{${AUTHOR}}}`);
  expect(text.match(/\{/g)).toHaveLength(text.match(/\}/g)!.length);
});

it('editionText names the edition as a whole', () => {
  expect(editionText(edition, 'https://example.com/2024/')).toBe(
    `${AUTHOR}, The STAR Market in 2024, version 1.0.0, 23 November 2026, https://example.com/2024/. Figures: Shanghai Stock Exchange, “${edition.source.title}”, 12 May 2025, ${edition.source.url}`,
  );
});

it('plainText names author, chart, day, address and whose figures they are', () => {
  expect(plainText(headed('A finding'), edition, ADDRESS)).toBe(
    `${AUTHOR}, “A finding”, The STAR Market in 2024, version 1.0.0, 23 November 2026, ${ADDRESS}. Figures: Shanghai Stock Exchange, “${edition.source.title}”, 12 May 2025, ${edition.source.url}`,
  );
});
