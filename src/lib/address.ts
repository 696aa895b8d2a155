/** The addresses of one edition. Published once and kept for ever: a change here breaks links out in the world. */
export interface Addresses {
  home: string;
  cover: string;
  charts: string;
  facts: string;
  chapter(slug: string): string;
  section(slug: string, id: string): string;
  chart(id: string): string;
  /** the page with some rows lit */
  chartRow(id: string, key: string): string;
  chartFile(id: string, kind: ChartFile): string;
  /** what the columns of its CSV mean */
  csvMetadata(id: string): string;
  citationFile(id: string, kind: CitationFile): string;
  /** the report as a whole, to be cited */
  reportCitation(kind: CitationFile): string;
  /** what the JSON of any chart is */
  chartSchema: string;
  /** the chart alone, for an iframe */
  embed(id: string): string;
  oembed(id: string): string;
  /** pictures that stand for a page where its link is shown */
  chartSocial(id: string): string;
  chapterSocial(slug: string): string;
  coverSocial: string;
  fact(id: string): string;
  /** every figure, printed and computed, in one CSV */
  figuresFile: string;
  data: string;
  /** a file of open data by its path below there: `facts.csv`, `v/1.0.0/star-market-2024-1.0.0.zip` */
  dataFile(path: string): string;
  companies: string;
  company(id: string): string;
  glossary: string;
  term(id: string): string;
  betweenTheLines: string;
  /** one point of what stands between the lines */
  point(id: string): string;
  /** the row of what the release on another year printed */
  earlierEdition(year: number): string;
  /** the whole report on one page */
  print: string;
  search: string;
  about: string;
  corrections: string;
  /** the corrections as an Atom feed */
  feed: string;
}

/** What can be downloaded of a chart, by the ending of its address. */
export const CHART_FILES = ['csv', 'json', 'svg', 'png'] as const;
export type ChartFile = (typeof CHART_FILES)[number];

/** How a chart can be cited, by the ending of its address. */
export const CITATION_FILES = ['bib', 'ris', 'csl.json'] as const;
export type CitationFile = (typeof CITATION_FILES)[number];

/** Name of an edition’s data as a package, and the beginning of file names. Permanent. */
export function packageName(year: number | string): string {
  return `star-market-${year}`;
}

/** `base` is where the site is mounted: `/`, `/report/`, or an origin to have absolute addresses. */
export function addresses(base: string, year: number | string): Addresses {
  const home = base.endsWith('/') ? base : base + '/';
  const cover = `${home}${year}/`;
  const charts = `${cover}charts/`;
  const facts = `${cover}facts/`;
  const data = `${cover}data/`;
  const companies = `${cover}companies/`;
  const glossary = `${cover}glossary/`;
  const betweenTheLines = `${cover}between-the-lines/`;
  const about = `${home}about/`;
  return {
    home,
    cover,
    charts,
    facts,
    chapter: (slug) => `${cover}${slug}/`,
    section: (slug, id) => `${cover}${slug}/#${id}`,
    chart: (id) => `${charts}${id}/`,
    chartRow: (id, key) => `${charts}${id}/?highlight=${key}`,
    chartFile: (id, kind) => `${charts}${id}.${kind}`,
    citationFile: (id, kind) => `${charts}${id}.${kind}`,
    csvMetadata: (id) => `${charts}${id}.csv-metadata.json`,
    reportCitation: (kind) => `${cover}citation.${kind}`,
    chartSchema: `${charts}chart.schema.json`,
    embed: (id) => `${charts}${id}/embed/`,
    oembed: (id) => `${charts}${id}/oembed.json`,
    chartSocial: (id) => `${charts}${id}/social.png`,
    chapterSocial: (slug) => `${cover}${slug}/social.png`,
    coverSocial: `${cover}social.png`,
    fact: (id) => `${facts}#${id}`,
    figuresFile: `${data}figures.csv`,
    data,
    dataFile: (path) => `${data}${path}`,
    companies,
    company: (id) => `${companies}#${id}`,
    glossary,
    term: (id) => `${glossary}#${id}`,
    betweenTheLines,
    point: (id) => `${betweenTheLines}#${id}`,
    earlierEdition: (year) => `${betweenTheLines}#edition-${year}`,
    print: `${cover}print/`,
    search: `${home}search/`,
    about,
    corrections: `${about}corrections/`,
    feed: `${home}feed.xml`,
  };
}
