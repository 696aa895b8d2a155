/** What can be downloaded of a chart, by the ending of its address. */
export const CHART_FILES = ['csv', 'json', 'svg', 'png', 'xlsx', 'zip', 'pdf', 'outlines.svg'] as const;
export type ChartFile = (typeof CHART_FILES)[number];

/** Pictures of a chart for places with sizes of their own, in large type. */
export const CHART_PICTURES = ['slide', 'portrait'] as const;
export type ChartPicture = (typeof CHART_PICTURES)[number];

/** How a chart can be cited, by the ending of its address. */
export const CITATION_FILES = ['bib', 'ris', 'csl.json'] as const;
export type CitationFile = (typeof CITATION_FILES)[number];

/** What a version keeps of a chart, byte for byte, and its narrow sheet. */
export const KEPT_FILES = ['csv', 'json', 'svg', 'narrow.svg'] as const;
export type KeptFile = (typeof KEPT_FILES)[number];

/** Name of an edition’s data as a package, and the beginning of file names. Permanent. */
export function packageName(year: number | string): string {
  return `star-market-${year}`;
}

/** The report in the forms that one keeps, by the ending of its address. */
export const BOOKS = ['pdf', 'epub'] as const;
export type BookFile = (typeof BOOKS)[number];

/** The end of the address of a book. */
export function bookFile(year: number | string, kind: BookFile): string {
  return `${packageName(year)}.${kind}`;
}

/**
 * Under which name a file is saved, `star-market-2024-1.1.0-facts.csv`, so that it says of which edition and version it
 * is wherever it ends up. Its address says neither, as it stays.
 */
export function savedAs({ year, version }: { year: number; version: string }, address: string): string {
  const name = address.split('/').at(-1)!;
  const whole = packageName(year);
  if (name.startsWith(`${whole}-${version}`)) return name;
  const part = name.startsWith(whole) ? name.slice(whole.length) : `-${name}`;
  return `${whole}-${version}${part}`;
}

/** The addresses of one edition. Published once and kept for ever: a change here breaks links out in the world. */
export type Addresses = ReturnType<typeof addresses>;

/** `base` is where the site is mounted: `/`, `/report/`, or an origin to have absolute addresses. */
export function addresses(base: string, year: number | string) {
  const home = base.endsWith('/') ? base : base + '/';
  const cover = `${home}${year}/`;
  const charts = `${cover}charts/`;
  const facts = `${cover}facts/`;
  const data = `${cover}data/`;
  const companies = `${cover}companies/`;
  const glossary = `${cover}glossary/`;
  const betweenTheLines = `${cover}between-the-lines/`;
  const elsewhere = `${cover}elsewhere/`;
  const about = `${home}about/`;
  return {
    home,
    cover,
    charts,
    facts,
    chapter: (slug: string) => `${cover}${slug}/`,
    section: (slug: string, id: string) => `${cover}${slug}/#${id}`,
    ...ofCharts(charts),
    versions: `${cover}v/`,
    /** every version of one chart */
    versionsOf: (id: string) => `${cover}v/#${id}`,
    /** charts as a version published them */
    kept: (version: string) => {
      const folder = `${cover}v/${version}/charts/`;
      return { ...ofCharts(folder), file: (id: string, kind: KeptFile) => `${folder}${id}.${kind}` };
    },
    chartRow: (id: string, key: string) => `${charts}${id}/?highlight=${key}`,
    chartFile: (id: string, kind: ChartFile) => `${charts}${id}.${kind}`,
    csvMetadata: (id: string) => `${charts}${id}.csv-metadata.json`,
    reportCitation: (kind: CitationFile) => `${cover}citation.${kind}`,
    chartSchema: `${charts}chart.schema.json`,
    embedScript: `${cover}embed.js`,
    oembed: (id: string) => `${charts}${id}/oembed.json`,
    chartPicture: (id: string, picture: ChartPicture) => `${charts}${id}/${picture}.png`,
    chartSocial: (id: string) => `${charts}${id}/social.png`,
    chapterSocial: (slug: string) => `${cover}${slug}/social.png`,
    coverSocial: `${cover}social.png`,
    step: (id: string) => `${cover}#step-${id}`,
    stepPicture: (id: string) => `${cover}steps/${id}.png`,
    fact: (id: string) => `${facts}#${id}`,
    figuresFile: `${data}figures.csv`,
    data,
    dataFile: (path: string) => `${data}${path}`,
    companies,
    companyNames: `${companies}names.json`,
    company: (id: string) => `${companies}#${id}`,
    glossary,
    term: (id: string) => `${glossary}#${id}`,
    betweenTheLines,
    point: (id: string) => `${betweenTheLines}#${id}`,
    earlierEdition: (year: number) => `${betweenTheLines}#edition-${year}`,
    elsewhere,
    board: `${cover}board/`,
    overlaps: (companies: number) => `${cover}of-${companies}/`,
    overlapsFile: (companies: number) => `${cover}of-${companies}.json`,
    secondSource: (id: string) => `${elsewhere}#${id}`,
    besides: (factId: string) => `${elsewhere}#of-${factId}`,
    print: `${cover}print/`,
    book: (kind: BookFile) => `${cover}${bookFile(year, kind)}`,
    search: `${home}search/`,
    about,
    corrections: `${about}corrections/`,
    feed: `${home}feed.xml`,
  };
}

/** What a chart has as it is now and as each version published it. */
function ofCharts(folder: string) {
  return {
    chart: (id: string) => `${folder}${id}/`,
    embed: (id: string) => `${folder}${id}/embed/`,
    citationFile: (id: string, kind: CitationFile) => `${folder}${id}.${kind}`,
  };
}
