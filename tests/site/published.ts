import { readFileSync } from 'node:fs';
import { drawnEdition } from '../../src/charts/editions.ts';
import { addresses } from '../../src/lib/address.ts';

/** What the tests expect to be published, read from the data and not from the pages. */
export const { edition, charts, cards } = drawnEdition('2024');
export const to = addresses('/', edition.year);
export const chapters = edition.chapters.filter(({ number }) => number > 0);

/** An address that holds nothing. */
export const NOWHERE = '/no-such-page/';

/** The folder that is tested. */
export const dist = process.env.E2E_DIST ?? 'dist';

const locations = [...readFileSync(`${dist}/sitemap-0.xml`, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
  ([, address]) => new URL(address!),
);

/** Where the site was built to be published: `https://example.com`. */
export const { origin } = locations[0]!;

/** The paths of the sitemap, as it was built: one for each page, so not the front page, which is the cover again. */
export const sitemap = locations.map(({ pathname }) => pathname);

/** The version that was kept first, and a chart of it, whose page stands behind the living one’s. */
export const VERSION = '1.0.0';
export const kept = to.kept(VERSION).chart(charts[0]!.id);

/** Every page a reader can meet; of the kept charts one stands for all. */
export const pages = [to.home, ...sitemap, kept, NOWHERE];

/** One page of each kind. */
export const kinds = {
  cover: to.cover,
  chapter: to.chapter(chapters[0]!.slug),
  gallery: to.charts,
  chart: to.chart(charts[0]!.id),
  facts: to.facts,
  data: to.data,
  companies: to.companies,
  glossary: to.glossary,
  betweenTheLines: to.betweenTheLines,
  elsewhere: to.elsewhere,
  overlaps: to.overlaps(edition.companyCount),
  about: to.about,
  corrections: to.corrections,
  versions: to.versions,
  search: to.search,
  print: to.print,
  nowhere: NOWHERE,
};
