import { getEntry, type CollectionEntry } from 'astro:content';
import { knownFigures } from '../../data/figure.ts';
import { idsIn } from '../../data/text.ts';
import { nearest } from '../../lib/nearest.ts';
import { publishedChapters, type Publication } from '../site/publication.ts';

/** What the pages of an edition say that is true of its year alone. */
export type Pages = CollectionEntry<'pages'>['data'];

const checked = new WeakSet<Pages>();

/** Reads `src/content/<edition>/pages.yaml`. Throws all that is wrong with its ids at once, a line each. */
export async function pagesOf(site: Publication): Promise<Pages> {
  const { year } = site.edition;
  const file = `src/content/${year}/pages.yaml`;
  const entry = await getEntry('pages', `${year}/pages`);
  if (!entry) throw new Error(`${file}: the file is missing → start from another year’s`);
  const { data } = entry;
  const faults = checked.has(data) ? [] : faultsOf(data, site);
  if (faults.length > 0) throw new Error(faults.map((fault) => `${file}:${fault}`).join('\n'));
  checked.add(data);
  return data;
}

/** Values that are the id of a chart, or of a figure; others are words, which name figures in braces. */
const CHART = /\bchart$/;
const FIGURE = /\.(id|before|printed_before)$|^cover\.doors\.|^hedges\.examples\./;

/** `cover.doors.2: unknown figure “a” → did you mean “b”?` */
function faultsOf(data: Pages, site: Publication): string[] {
  const charts = site.charts.map(({ id }) => id);
  const figures = knownFigures(site.edition);
  const unknown = (place: string, kind: string, id: string, known: string[]) => {
    if (known.includes(id)) return [];
    const meant = nearest(id, known);
    const right = meant ? `did you mean “${meant}”?` : `name one of edition ${site.edition.year}`;
    return [`${place}: unknown ${kind} “${id}” → ${right}`];
  };
  const faults = leaves(data).flatMap(([place, value]) => {
    if (CHART.test(place)) return unknown(place, 'chart', value, charts);
    const ids = FIGURE.test(place) ? [value] : idsIn(value);
    return ids.flatMap((id) => unknown(place, 'figure', id, figures));
  });
  const [doors, chapters] = [data.cover.doors.length, publishedChapters(site).length];
  const miscounted = `cover.doors: ${doors} figures for ${chapters} chapters → name one for each`;
  return doors === chapters ? faults : [...faults, miscounted];
}

/** Every text in it with its place: `cover.amounts.0.id`. */
function leaves(value: unknown, place: string[] = []): [place: string, text: string][] {
  if (typeof value === 'string') return [[place.join('.'), value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, [...place, key]));
}
