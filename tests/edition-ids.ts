import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import type { Outline } from '../src/schema/edition.ts';

/** A name of several words: a single one, such as “market”, says something else too. */
const ID = /(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w-]|\.ts)/g;

/** Ids of an edition’s figures, companies, terms, dates, chapters, sections and drawings; of all where none is named. */
export function editionIds(year = '*'): Set<string> {
  const rows = globSync(`data/${year}/**/*.csv`).flatMap((file) =>
    Papa.parse<{ id?: string }>(readFileSync(file, 'utf8'), { header: true }).data.flatMap(
      ({ id }) => id ?? [],
    ),
  );
  const places = globSync(`data/${year}/edition.json`).flatMap((file) => {
    const { chapters } = JSON.parse(readFileSync(file, 'utf8')) as Outline;
    return chapters.flatMap(({ slug, sections }) => [slug, ...sections.map(({ id }) => id)]);
  });
  const drawings = globSync(`src/charts/${year}/**/*.ts`).map((file) => basename(file, '.ts'));
  return new Set([...rows, ...places, ...drawings]);
}

/** Those of the ids that a text names as whole words, each once. */
export function idsNamed(text: string, ids: ReadonlySet<string>): string[] {
  return [...new Set(text.match(ID) ?? [])].filter((word) => ids.has(word));
}
