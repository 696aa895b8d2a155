import { getCollection, type CollectionEntry } from 'astro:content';
import { fill } from '../../data/text.ts';
import type { ReasonedVerdict } from '../../charts/verdict.ts';
import type { Publication } from '../site/publication.ts';

/**
 * A point of what stands between the lines, its heading with figures filled in. The verdict is its own, or that of the
 * chart which holds the same figures against each other.
 */
export interface Point extends ReasonedVerdict {
  /** permanent: the anchor */
  id: string;
  number: number;
  heading: string;
  /** of the chapter that its first figure stands in */
  chapter: number;
  /** chapter and section, `1.1` */
  section: string;
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
      const { heading, section } = entry.data;
      return {
        id,
        number: Number(number),
        heading: fill(edition, heading),
        chapter: Number(section[0]),
        section,
        ...verdictOf(site, entry),
        entry,
      };
    })
    .toSorted((a, b) => a.number - b.number);
}

function verdictOf({ charts }: Publication, { id, data }: CollectionEntry<'points'>): ReasonedVerdict {
  const { check, verdict, because } = data;
  if (verdict && because && !check) return { verdict, because };
  const found = charts.map(({ verdicts }) => verdicts[check ?? '']).find(Boolean);
  if (verdict || because || !found?.because)
    throw new Error(`${id}: no verdict with its reason → state both, or the check of a chart that does`);
  return found;
}
