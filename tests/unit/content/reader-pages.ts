import { readdirSync } from 'node:fs';
import { openEdition } from '../../../src/data/edition.ts';

const DIST = process.env['E2E_DIST'] ?? 'dist';

/** Pages of an edition that are read: the cover, the chapters and the points between the lines. */
export function readerPages(year = '2024'): [path: string][] {
  const chapters = openEdition(year).chapters.filter(({ number }) => number > 0);
  const pages = ['', ...chapters.map(({ slug }) => `${slug}/`), 'between-the-lines/'];
  const there = new Set(readdirSync(DIST, { recursive: true, encoding: 'utf8' }));
  const paths = pages.map((page) => `${year}/${page}index.html`);
  const lost = paths.find((path) => !there.has(path));
  if (lost) throw new Error(`${DIST}: no ${lost} → run npm run build`);
  return paths.map((path) => [`${DIST}/${path}`]);
}
