import { expect, it } from 'vitest';
import { bibtex, chartWork, cslJson, ris } from '../../../src/citing/citation.ts';
import { charts } from '../drawings.ts';
import { folderOf } from '../folder.ts';
import { run, tool } from '../installed-tool.ts';
import { published } from '../published.ts';

/*
 * The citations in the hands of tools that no package brings along, skipped where they are not installed: on Debian
 * pandoc, bibutils and biber.
 */
const { edition, to } = published;
const chart = charts.find(({ headline }) => headline.includes('&'))!;
const work = chartWork(chart, to.chart(chart.id));
const AUTHOR = 'The STAR Market report online';
const FILES = {
  'a.bib': bibtex(work, edition),
  'a.json': cslJson(work, edition),
  'a.ris': ris(work, edition),
};

it('pandoc reads BibTeX, as either kind, and CSL-JSON: one author, the day, the version, the address', (test) => {
  const pandoc = tool(test, ['pandoc', '--version']);
  const folder = folderOf(FILES);
  for (const [format, file] of [
    ['biblatex', 'a.bib'],
    ['bibtex', 'a.bib'],
    ['csljson', 'a.json'],
  ] as const) {
    const [entry] = JSON.parse(run(pandoc, ['-f', format, '-t', 'csljson', file], folder)) as object[];
    expect(entry, format).toMatchObject({
      type: 'webpage',
      author: [{ literal: AUTHOR }],
      issued: { 'date-parts': [edition.published.split('-').map(Number)] },
      version: edition.version,
      URL: work.address,
    });
  }
});

it('bibutils parts no author, of BibTeX or of RIS, and keeps the address', (test) => {
  const tools = ['bib2xml', 'ris2xml'].map((name) => tool(test, [name, '-v']));
  const folder = folderOf(FILES);
  for (const [at, file] of ['a.bib', 'a.ris'].entries()) {
    const mods = run(tools[at]!, [file], folder).replaceAll('\u00a0', ' ');
    expect(mods.match(/<namePart.*/g), file).toEqual([`<namePart>${AUTHOR}</namePart>`]);
    expect(mods, file).toContain(`<url>${work.address}</url>`);
  }
});

it('biber finds nothing to warn of', (test) => {
  const biber = tool(test, ['biber', '--version']);
  const args = ['--tool', '--validate-datamodel', '--output-file=out.bib', 'a.bib'];
  expect(run(biber, args, folderOf(FILES))).not.toMatch(/WARN|ERROR/);
});
