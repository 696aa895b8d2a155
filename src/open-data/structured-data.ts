import type {
  BreadcrumbList,
  Chapter,
  DataDownload,
  Dataset,
  Organization,
  Report,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Chart } from '../charts/chart.ts';
import { LICENCE, PUBLISHER } from '../citing/terms.ts';
import type { Edition } from '../data/edition.ts';
import { CHART_PICTURES } from '../lib/address.ts';
import { sha256 } from '../lib/files/checksum.ts';
import { siteName } from '../lib/site-name.ts';
import type { OpenData, TableFiles } from './data-files.ts';
import { bytes, XLSX, ZIP, type DataFile } from './file.ts';
import type { Published } from './tables.ts';

/*
 * What search engines and dataset catalogues read of a page, in the words of schema.org. Its types come from
 * schema-dts, so that a misspelt property fails the type check. All addresses are whole.
 */
const context = 'https://schema.org';

/** The site, on its front page. */
export function webSite(home: string): WithContext<WebSite> {
  return {
    ...thing('WebSite', home),
    name: PUBLISHER,
    inLanguage: 'en-GB',
    license: LICENCE.url,
    ...made,
  };
}

/** An edition, on its cover. */
export function report({ edition, to }: Published, description: string): WithContext<Report> {
  return {
    ...thing('Report', to.cover),
    name: siteName(edition.year),
    description,
    image: to.coverSocial,
    hasPart: edition.chapters
      .filter(({ number }) => number > 0)
      .map(({ slug, title }) => ({ '@type': 'Chapter', name: title, url: to.chapter(slug), author: us })),
    isBasedOn: source(edition),
    ...published(edition),
  };
}

/** A chapter of an edition, on its page. */
export function reportChapter(
  { edition, to }: Published,
  number: number,
  description: string,
): WithContext<Chapter> {
  const { slug, title } = edition.chapters.find((each) => each.number === number)!;
  return {
    ...thing('Chapter', to.chapter(slug)),
    name: title,
    description,
    position: number,
    image: to.chapterSocial(slug),
    isPartOf: { '@type': 'Report', '@id': to.cover },
    isBasedOn: source(edition),
    ...published(edition),
  };
}

/** The rows of a chart, on its page. */
export function chartDataset({ edition, to }: Published, chart: Chart): WithContext<Dataset> {
  const { id, headline, subtitle, alt, notes } = chart;
  return {
    ...thing('Dataset', to.chart(id)),
    name: headline,
    description: [`${subtitle}.`, alt, ...notes].join(' '),
    image: to.chartSocial(id),
    temporalCoverage: String(edition.year),
    measurementTechnique: `Figures printed by the ${edition.source.publisher}, each with its hedge and its place in the report`,
    distribution: [
      download(to.chartFile(id, 'csv'), 'text/csv'),
      download(to.chartFile(id, 'json'), 'application/json'),
      download(to.chartFile(id, 'svg'), 'image/svg+xml'),
      download(to.chartFile(id, 'outlines.svg'), 'image/svg+xml'),
      download(to.chartFile(id, 'pdf'), 'application/pdf'),
      download(to.chartFile(id, 'png'), 'image/png'),
      download(to.chartFile(id, 'xlsx'), XLSX),
      download(to.chartFile(id, 'zip'), ZIP),
      ...CHART_PICTURES.map((picture) => download(to.chartPicture(id, picture), 'image/png')),
    ],
    includedInDataCatalog: { '@type': 'DataCatalog', url: to.data },
    isPartOf: { '@type': 'Dataset', '@id': to.data },
    isBasedOn: source(edition),
    ...published(edition),
  };
}

/** All data of an edition, on the page that lists them. */
export function wholeDataset(
  { edition, to }: Published,
  data: OpenData,
  description: string,
): WithContext<Dataset> {
  return {
    ...thing('Dataset', to.data),
    name: `${siteName(edition.year)}: data`,
    description,
    temporalCoverage: String(edition.year),
    distribution: [data.archive, data.workbook].map((file) => fileDownload(file, to.dataFile(file.path))),
    hasPart: data.tables.map((files) => part(files, to)),
    isBasedOn: source(edition),
    ...published(edition),
  };
}

/** The way from the cover to a page: names and addresses, the page itself last. */
export function breadcrumbs(steps: { name: string; address: string }[]): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: address,
    })),
  };
}

/** What each begins with: what it is, and where. */
function thing<Type extends string>(type: Type, address: string) {
  return { '@context': context, '@type': type, '@id': address, url: address } as const;
}

/** A thing as the text of a script, which ends at the first `</`, even within a text. */
export function scriptText(thing: WithContext<Thing>): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}

function part({ table, csv, json, parquet }: TableFiles, to: Published['to']): Dataset {
  return {
    '@type': 'Dataset',
    name: table.title,
    description: `${table.description} ${table.rows.length} rows with the columns ${table.fields.map(({ name }) => name).join(', ')}.`,
    url: `${to.data}#${table.name}`,
    license: LICENCE.url,
    ...made,
    distribution: [csv, json, parquet].map((file) => fileDownload(file, to.dataFile(file.path))),
  };
}

function fileDownload(file: DataFile, address: string): DataDownload {
  return {
    ...download(address, file.mediaType),
    contentSize: `${bytes(file).length} B`,
    sha256: sha256(file.content),
  };
}

function download(address: string, type: string): DataDownload {
  return { '@type': 'DataDownload', contentUrl: address, encodingFormat: type };
}

function published({ version, published }: Edition) {
  return {
    version,
    datePublished: published,
    inLanguage: 'en-GB',
    license: LICENCE.url,
    isAccessibleForFree: true,
    ...made,
  };
}

/** Who made it: catalogues of data ask for a creator, reference managers for an author. */
const us: Organization = { '@type': 'Organization', name: PUBLISHER };
const made = { author: us, creator: us, publisher: us };

function source({ source }: Edition): Report {
  const exchange: Organization = { '@type': 'Organization', name: source.publisher };
  return {
    '@type': 'Report',
    name: source.title,
    url: source.url,
    datePublished: source.date,
    author: exchange,
    publisher: exchange,
  };
}
