import type { Difference } from '../../charts/difference.ts';
import { keptSnapshot } from '../../charts/snapshot.ts';
import type { Edition } from '../../data/edition.ts';
import { readRecords, type Cells } from '../../lib/csv/read.ts';
import { compareVersions } from '../../lib/version.ts';
import { withFonts } from '../../pictures/narrow.ts';
import type { KeptFile } from '../../lib/address.ts';
import { chartsSince } from '../number/corrections.ts';
import { publication, years, type Publication } from '../site/publication.ts';

/** A chart as a version published it, by the files that were kept of it. */
export interface KeptChart {
  id: string;
  /** its place in the catalogue then, two digits */
  number: string;
  headline: string;
  subtitle: string;
  /** the drawing in words */
  alt: string;
  /** number of the chapter whose colour it has, 0 across the report */
  chapter: number;
  version: string;
  /** day that version was published, ISO */
  date: string;
}

/** A chart’s words, as its JSON has them. */
interface Words {
  notes: string[];
  formulas: string[];
  assumptions: string[];
}

/** Versions that are kept, newest first, each with its charts in the order of its catalogue. */
export function keptVersions({ edition }: Publication): { version: string; charts: KeptChart[] }[] {
  const versions = [...edition.released.keys()].toSorted(compareVersions).toReversed();
  return versions.map((version) => ({ version, charts: chartsOf(edition, version) }));
}

/** A chart as each kept version published it, newest first. */
export function keptCharts(site: Publication, id: string): KeptChart[] {
  return keptVersions(site).flatMap(({ charts }) => charts.filter((chart) => chart.id === id));
}

/** Parameters of every page and file that belongs to a chart as a version published it. */
export function keptPaths() {
  return years.flatMap((year) =>
    keptVersions(publication(year)).flatMap(({ version, charts }) =>
      charts.map((chart) => ({ params: { year, version, id: chart.id }, props: { chart } })),
    ),
  );
}

function chartsOf(edition: Edition, version: string): KeptChart[] {
  const { date } = edition.changes.find((change) => change.version === version)!;
  return readRecords(textOf(edition, version, 'charts.csv')).map((cells) => {
    const { id, number, headline, subtitle, alt, section } = cells as Record<string, string>;
    const chapter = Number.parseInt(section!) || 0;
    return {
      id: id!,
      number: number!,
      headline: headline!,
      subtitle: subtitle!,
      alt: alt!,
      chapter,
      version,
      date,
    };
  });
}

/** The very bytes that were kept, but for the narrow sheet, which has its font set in. */
export function keptFile(
  { released }: Edition,
  { id, version }: KeptChart,
  kind: KeptFile,
): Uint8Array<ArrayBuffer> {
  const { files } = released.get(version)!;
  const file = new Uint8Array(files.get(`charts/${id}.${kind}`)!);
  if (kind !== 'narrow.svg') return file;
  const sheet = new TextDecoder().decode(file);
  return new TextEncoder().encode(withFonts(sheet, (name) => files.get(`charts/${name}`)!));
}

/** What stood beneath the drawing. */
export function keptWords(edition: Edition, { id, version }: KeptChart): Words {
  return JSON.parse(textOf(edition, version, `charts/${id}.json`)) as Words;
}

/** The rows in their order. */
export function keptRows({ released }: Edition, { id, version }: KeptChart): Cells[] {
  return [...keptSnapshot(released.get(version)!).charts.get(id)!.rows.values()];
}

/** What has become of the chart since; null where it says what it said. */
export function sinceThen(site: Publication, { id, version }: KeptChart): Difference | null {
  return chartsSince(site, version).get(id) ?? null;
}

/** In a sentence, whether the chart still says so. */
export function saysNow(site: Publication, chart: KeptChart): string {
  const since = sinceThen(site, chart);
  if (since?.kind === 'withdrawn') return 'It has been withdrawn since.';
  if (!since || since.said.length === 0) return 'The chart still says so.';
  const headline = since.said.find(({ what, fact }) => what === 'headline' && fact === undefined);
  if (headline) return `The chart now says: “${headline.after}”.`;
  const { length } = since.said;
  return `Its headline stands; ${length === 1 ? 'one row says' : `${length} rows say`} something else now.`;
}

/** The page that stands for the chart in searches: the living one, as long as there is one. */
export function canonicalOf(site: Publication, chart: KeptChart): string {
  const { to } = site;
  return sinceThen(site, chart)?.kind === 'withdrawn'
    ? to.kept(chart.version).chart(chart.id)
    : to.chart(chart.id);
}

/** The edition as a version published it, as far as a citation names it. */
export function editionThen(edition: Edition, { version, date }: KeptChart): Edition {
  return { ...edition, version, published: date };
}

function textOf({ released }: Edition, version: string, path: string): string {
  return new TextDecoder().decode(released.get(version)!.files.get(path));
}
