import type { Publication } from './publication.ts';
import { siteName } from '../../lib/site-name.ts';

/** A page or file that belongs neither to a chapter nor to one chart. */
export interface SitePage {
  name: string;
  href: string;
  /** what it holds, in a sentence */
  about: string;
  /** other words it is looked for by, such as its name in Chinese */
  words?: string;
}

/** The pages and files that hold lists or tell about the site, with what each is for. */
export function sitePages({ edition, charts, to }: Publication): SitePage[] {
  return [
    {
      name: siteName(edition.year),
      href: to.cover,
      about: 'The cover: the year in a minute, the chapters and the charts to start from.',
      words: '科创板 科创板上市公司 上海证券交易所 SSE STAR Market cover home',
    },
    {
      name: 'All charts',
      href: to.charts,
      about: `The ${charts.length} charts, by chapter and across the report.`,
    },
    {
      name: 'Every figure',
      href: to.facts,
      about: `The ledger: ${edition.facts.size} figures printed and ${edition.derived.size} computed, each with its words and its place.`,
      words: 'facts data numbers table csv',
    },
    {
      name: 'Companies',
      href: to.companies,
      about: `The ${edition.companies.size} companies the report names, with code, Chinese name and what is said of them.`,
      words: 'firms issuers stock codes',
    },
    {
      name: 'Glossary',
      href: to.glossary,
      about: `The ${edition.glossary.size} terms of the market, explained in our words.`,
      words: 'terms definitions',
    },
    {
      name: 'Between the lines',
      href: to.betweenTheLines,
      about: 'What the figures imply or leave out: the printed held against the implied.',
      words: 'contradictions errors missing',
    },
    {
      name: 'Printed elsewhere',
      href: to.elsewhere,
      about: `What others printed about the same figures: ${edition.secondSources.size} numbers, with who, when and whether they agree.`,
      words: 'second sources confirmed contested Xinhua 新华社 newspapers',
    },
    {
      name: 'The board by year',
      href: to.board,
      about: `Totals of the board in ${edition.boardTotals.length} periods, each with its companies, its profit and its source.`,
      words: 'revenue net profit history quarters halves earlier editions',
    },
    {
      name: `Of ${edition.companyCount}`,
      href: to.overlaps(edition.companyCount),
      about:
        'How many companies any two or three of the report’s groups have in common, at least and at most.',
      words: 'overlap same companies winners both groups sets counts',
    },
    {
      name: 'The report on one page',
      href: to.print,
      about: 'All chapters in one, to print or to keep.',
      words: 'pdf epub e-book e-reader print download',
    },
    {
      name: 'About this site',
      href: to.about,
      about: 'How the figures were taken, checked and drawn; sources, accessibility, terms.',
      words: 'method licence contact',
    },
    {
      name: 'Corrections',
      href: to.corrections,
      about: 'Every version published, and what it added, corrected or withdrew.',
      words: 'errata versions changes',
    },
    ...(edition.released.size > 0 ? [versionsOfCharts(to)] : []),
    {
      name: 'Feed',
      href: to.feed,
      about: 'What changed, as an Atom feed for a feed reader.',
      words: 'rss subscribe news',
    },
    {
      name: 'The data',
      href: to.data,
      about: 'Every table and the rows of every chart, as CSV, JSON, a workbook and one archive.',
      words: 'download spreadsheet workbook csv json xlsx zip dataset cite open data package',
    },
  ];
}

/** There once a version is kept. */
const versionsOfCharts = (to: Publication['to']): SitePage => ({
  name: 'Versions of charts',
  href: to.versions,
  about: 'Every chart as each version published it, beside what it says now.',
  words: 'archive permalinks kept old',
});
