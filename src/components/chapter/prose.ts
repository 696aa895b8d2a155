import { getCollection, type CollectionEntry } from 'astro:content';
import { contextId, type ContextColumn } from '../../data/context.ts';

/** The prose of an edition’s chapters, in order. */
export async function prose(year: number): Promise<CollectionEntry<'chapters'>[]> {
  const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${year}/`));
  return entries.toSorted((a, b) => a.data.chapter - b.data.chapter);
}

const FIGURE = /<Fact\b[^>]*\bid="([\w-]+)"|<Context\b[^>]*\byear=\{(\d+)\}[^>]*\bwhat="(\w+)"/g;
const TERM = /<Term\b[^>]*\bid="([\w-]+)"/g;

/** Ids of the figures that a chapter’s prose names, each once, in the order of their first use. */
export function namedFigures({ body = '' }: CollectionEntry<'chapters'>): string[] {
  const ids = Array.from(
    body.matchAll(FIGURE),
    ([, id, year, what]) => id ?? contextId(Number(year), what as ContextColumn),
  );
  return [...new Set(ids)];
}

/** Ids of the terms that a chapter’s prose explains, in order. */
export function namedTerms({ body = '' }: CollectionEntry<'chapters'>): string[] {
  return Array.from(body.matchAll(TERM), ([, id]) => id!);
}
