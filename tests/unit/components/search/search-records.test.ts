import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sectionTexts } from '../../../../src/components/chapter/prose-text.ts';
import { publication } from '../../../../src/components/site/publication.ts';
import { searchRecords } from '../../../../src/components/search/search-records.ts';
import { parseChapter } from '../../content/chapter-prose.ts';

const FOLDER = 'src/content/2024';
const site = publication('2024');
const prose = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => {
    const { number, summary, body } = parseChapter(name, readFileSync(`${FOLDER}/${name}`, 'utf8'));
    return { chapter: number, summary, body };
  });
const POINT = {
  id: 'net-profit',
  number: 1,
  heading: 'A rate is missing',
  chapter: 1,
  section: '1.1',
  because: 'The sets differ.',
  body: 'The year before had <Context year={2023} what="companies" noun />, <span lang="zh-Hans">五百</span> or more.\n\n<Card id="fig" />',
};
const records = searchRecords(site, prose, [POINT]);
const at = (address: string) => records.find((record) => record.address === address);

it('searchRecords(site) has one for each section, chart, company, term and figure', () => {
  const { chapters, companies, glossary, facts, derived } = site.edition;
  const sections = chapters
    .filter(({ number }) => number > 0)
    .flatMap(({ slug, sections }) => sections.map(({ id }) => site.to.section(slug, id)));
  const expected = [
    ...sections,
    ...site.charts.map(({ id }) => site.to.chart(id)),
    ...[...companies.keys()].map(site.to.company),
    ...[...glossary.keys()].map(site.to.term),
    ...[...facts.keys(), ...derived.keys()].map(site.to.fact),
  ];
  expect(records.map(({ address }) => address)).toEqual(expect.arrayContaining(expected));
});

it('searchRecords(site) has each address once, with a title and a text of words alone', () => {
  const addresses = records.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { address, title, text, place } of records) {
    expect.soft([title, place].every(Boolean), address).toBe(true);
    expect.soft(text.length, address).toBeGreaterThan(10);
    expect.soft(text, address).not.toMatch(/<\/?[A-Za-z]|[{}]|undefined|\s\s/);
  }
});

it('searchRecords(site) states a figure in words and as printed, with the companies it speaks of', () => {
  expect(at(site.to.fact('revenue-total'))).toMatchObject({
    kind: 'figure',
    chapter: 1,
    place: 'Figure · I.1 The board as a whole',
    title: 'Operating revenue of all companies',
    text: '¥1,422.17\u00a0billion, 2024, as printed “1,422.17 billion yuan”.',
  });
  expect(at(site.to.fact('smic-revenue'))!.words).toBe('SMIC 中芯国际 688981');
});

it('searchRecords(site) names a company in both languages and by its code', () => {
  expect(at(site.to.company('smic'))).toMatchObject({ kind: 'company', title: 'SMIC · 中芯国际 · 688981' });
});

it('searchRecords(site) has what stands between the lines, with numbers of other years and words of Chinese, without their markup', () => {
  expect(at(site.to.point('net-profit'))).toEqual({
    address: site.to.point('net-profit'),
    kind: 'point',
    chapter: 1,
    place: 'Between the lines, point 1 · I.1',
    title: 'A rate is missing',
    text: 'The sets differ. The year before had 571 companies ‡, 五百 or more.',
    words: '',
  });
});

it('searchRecords(site) refuses a chapter without the prose of a section', () => {
  const [first] = prose;
  expect(() => searchRecords(site, [{ ...first!, body: '' }], [])).toThrow(
    'section 1.1 “overall-performance” has no',
  );
});

it('sectionTexts(body) reads prose as a reader does', () => {
  const body = `<Section id="one">

Sales came to <Fact id="revenue-total" />, *up* <Fact id="revenue-total-growth" abs />; see [the exchange](https://example.com).

<Chart id="some-chart" />

</Section>`;
  expect(sectionTexts(site.edition, body)).toEqual(
    new Map([['one', 'Sales came to ¥1.42 trillion, up 0.24%; see the exchange.']]),
  );
});
