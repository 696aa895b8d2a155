import { getCollection, type CollectionEntry } from 'astro:content';

/** The prose of an edition’s chapters, in order. */
export async function prose(year: number): Promise<CollectionEntry<'chapters'>[]> {
  const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${year}/`));
  return entries.toSorted((a, b) => a.data.chapter - b.data.chapter);
}
