import { figure } from '../../data/figure.ts';
import { periodWords } from '../../lib/number/period.ts';
import { placeIn } from '../../lib/section.ts';
import { words } from '../../lib/number/quantity.ts';
import type { SearchRecord } from '../../lib/search-record.ts';
import { chapterRecords, pointRecord, type ChapterFile, type PointFile } from './prose-records.ts';
import { placeOf, type Publication } from '../site/publication.ts';
import { sitePages } from '../site/site-pages.ts';

/** Everything that can be found in an edition. Throws where a section of a chapter has no prose. */
export function searchRecords(
  site: Publication,
  chapters: readonly ChapterFile[],
  points: readonly PointFile[],
): SearchRecord[] {
  return [
    ...pageRecords(site),
    ...chapters.flatMap((file) => chapterRecords(site, file)),
    ...points.map((file) => pointRecord(site, file)),
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

function chartRecords(site: Publication): SearchRecord[] {
  return site.charts.map(({ id, number, chapter, section, headline, subtitle, rows }) => ({
    address: site.to.chart(id),
    kind: 'chart',
    chapter,
    place: `Chart · ${chapter > 0 ? placeWords(site, section) : 'Across the report'}`,
    title: headline,
    text: `${subtitle}. ${rows.map(({ label, value }) => `${label}: ${value}`).join('; ')}.`,
    words: `chart${number} ${id.replaceAll('-', ' ')}`,
  }));
}

function companyRecords({ edition, to }: Publication): SearchRecord[] {
  return [...edition.companies.values()].map((company) => ({
    address: to.company(company.id),
    kind: 'company',
    chapter: 0,
    place: `Company · ${company.exchange}`,
    title: [company.short_name, company.name_zh_short, company.code].filter(Boolean).join(' · '),
    text: [company.name, company.industry].filter(Boolean).join(' · '),
    words: [company.name_zh_full, company.pinyin, company.pinyin.replaceAll(' ', '')].join(' '),
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
      chapter: placeIn(section).chapter,
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
