import { getEntry, type CollectionEntry } from 'astro:content';
import { publishedChapters, type Publication } from '../site/publication.ts';

/** What the pages of an edition say that is true of its year alone. */
export type Pages = CollectionEntry<'pages'>['data'];

/** Reads `src/content/<edition>/pages.yaml`, of which `npm run check` knows that it names only what there is. */
export async function pagesOf(site: Publication): Promise<Pages> {
  const file = `src/content/${site.edition.year}/pages.yaml`;
  const entry = await getEntry('pages', `${site.edition.year}/pages`);
  if (!entry) throw new Error(`${file}: the file is missing → start from another year’s`);
  const [doors, chapters] = [entry.data.cover.doors.length, publishedChapters(site).length];
  if (doors !== chapters)
    throw new Error(`${file}:cover.doors: ${doors} figures for ${chapters} chapters → name one for each`);
  return entry.data;
}
