import { figure } from '../data/figure.ts';
import { periodWords } from '../lib/period.ts';
import { words } from '../lib/quantity.ts';
import { roman } from '../lib/roman.ts';
import type { SearchRecord } from '../lib/search-record.ts';
import { sectionTexts } from './chapter-text.ts';
import { placeOf, publishedChapters, type Publication } from './publication.ts';
import { sitePages } from './site-pages.ts';

/** The prose of a chapter, as its file has it. */
export interface ChapterFile {
  chapter: number;
  summary: string;
  /** MDX */
  body: string;
}

/** Everything that can be found in an edition. Throws where a section of a chapter has no prose. */
export function searchRecords(site: Publication, prose: readonly ChapterFile[]): SearchRecord[] {
  return [
    ...pageRecords(site),
    ...prose.flatMap((file) => chapterRecords(site, file)),
    ...chartRecords(site),
    ...companyRecords(site),
    ...termRecords(site),
    ...figureRecords(site),
  ];
}

function pageRecords(site: Publication): SearchRecord[] {
  return sitePages(site).map(({ name, href, about, words = '' }) => ({
    address: href,
    kind: 'page',
    chapter: 0,
    place: 'Page',
    title: name,
    text: about,
    words,
  }));
}

function chapterRecords(site: Publication, { chapter, summary, body }: ChapterFile): SearchRecord[] {
  const { slug, title, topic, sections } = publishedChapters(site).find(({ number }) => number === chapter)!;
  const texts = sectionTexts(site.edition, body);
  const head = { kind: 'chapter' as const, chapter };
  const place = `Chapter ${roman(chapter)} · ${topic}`;
  return [
    { ...head, address: site.to.chapter(slug), place, title, text: summary, words: topic },
    ...sections.map(({ id, number, title }) => {
      const text = texts.get(id);
      if (!text) throw new Error(`search: section ${chapter}.${number} “${id}” has no prose`);
      const place = `Section ${placeOf(site, `${chapter}.${number}`).locator} · ${topic}`;
      return { ...head, address: site.to.section(slug, id), place, title, text, words: '' };
    }),
  ];
}

function chartRecords(site: Publication): SearchRecord[] {
  return site.charts.map(({ id, chapter, section, headline, subtitle, rows }) => ({
    address: site.to.chart(id),
    kind: 'chart',
    chapter,
    place: `Chart · ${chapter > 0 ? placeWords(site, section) : 'Across the report'}`,
    title: headline,
    text: `${subtitle}. ${rows.map(({ label, value }) => `${label}: ${value}`).join('; ')}.`,
    words: id.replaceAll('-', ' '),
  }));
}

function companyRecords({ edition, to }: Publication): SearchRecord[] {
  return [...edition.companies.values()].map((company) => ({
    address: to.company(company.id),
    kind: 'company',
    chapter: 0,
    place: `Company · ${company.exchange}`,
    title: [company.short_name, company.name_zh_short, company.code].filter(Boolean).join(' · '),
    text: [company.name, company.industry].filter(Boolean).join('. '),
    words: company.name_zh_full,
  }));
}

function termRecords({ edition, to }: Publication): SearchRecord[] {
  return [...edition.glossary.values()].map(({ id, term, definition }) => ({
    address: to.term(id),
    kind: 'term',
    chapter: 0,
    place: 'Term',
    title: term,
    text: definition,
    words: '',
  }));
}

function figureRecords(site: Publication): SearchRecord[] {
  const { facts, derived, companies } = site.edition;
  return [...facts.keys(), ...derived.keys()].map((id) => {
    const { subject, section, period, printed, computation, note, ...quantity } = figure(site.edition, id);
    const value = words(quantity, { form: 'full', noun: true, cap: true });
    const origin = printed ? `as printed “${printed}”` : `computed: ${computation}`;
    const named = (facts.get(id)?.entity ?? []).map((company) => companies.get(company)!);
    const names = named.flatMap(({ short_name, name_zh_short, code }) => [short_name, name_zh_short, code]);
    return {
      address: site.to.fact(id),
      kind: 'figure',
      chapter: Number(section.split('.')[0]),
      place: `Figure · ${placeWords(site, section)}`,
      title: subject,
      text: `${value}, ${periodWords(period)}, ${origin}.`,
      words: [...names, note].filter(Boolean).join(' '),
    };
  });
}

function placeWords(site: Publication, section: string): string {
  const { locator, title } = placeOf(site, section);
  return `${locator} ${title}`;
}
