import { getCollection, type CollectionEntry } from 'astro:content';
import { fill } from '../../data/text.ts';
import type { ReasonedVerdict } from '../../charts/verdict.ts';
import type { Publication } from '../site/publication.ts';
import { contradicts, type PointVerdict } from './verdicts.ts';

/** A point of what stands between the lines, its heading with figures filled in. */
export interface Point {
  /** permanent: the anchor */
  id: string;
  number: number;
  heading: string;
  /** of the chapter that its first figure stands in */
  chapter: number;
  /** chapter and section, `1.1` */
  section: string;
  verdict: PointVerdict;
  /** why, in one sentence without numbers */
  because: string;
  /** what a chart finds from the report alone, which holds the same figures against each other */
  pair: (ReasonedVerdict & { chart: string }) | null;
  entry: CollectionEntry<'points'>;
}

/** The points of an edition, in order. The file `03-fifth-set-revenue.mdx` is point 3, `#fifth-set-revenue`. */
export async function points(site: Publication): Promise<Point[]> {
  const { edition } = site;
  const entries = await getCollection('points', ({ id }) => id.startsWith(`${edition.year}/`));
  return entries
    .map((entry) => {
      const [, number, id] = /\/(\d+)-([a-z0-9-]+)$/.exec(entry.id) ?? [];
      if (!id) throw new Error(`${entry.id}: no point → name the file like 03-fifth-set-revenue.mdx`);
      const { heading, section, verdict, because } = entry.data;
      return {
        id,
        number: Number(number),
        heading: fill(edition, heading),
        chapter: Number(section[0]),
        section,
        verdict,
        because,
        pair: pairOf(site, entry),
        entry,
      };
    })
    .toSorted((a, b) => a.number - b.number);
}

function pairOf({ charts }: Publication, { id, data }: CollectionEntry<'points'>): Point['pair'] {
  const { check, verdict } = data;
  if (!check) return null;
  const [pair] = charts.flatMap(({ id: chart, verdicts }) => {
    const found = verdicts[check];
    return found ? [{ chart, ...found }] : [];
  });
  if (!pair) throw new Error(`${id}: no chart checks ${check} → name the key of a row that has a verdict`);
  if (contradicts(verdict, pair.verdict))
    throw new Error(`${id}: ${verdict}, where ${pair.chart} finds ${pair.verdict} → mend one of them`);
  return pair;
}
