import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Edition } from '../data/edition.ts';
import { bookFile, BOOKS, packageName, type BookFile } from '../lib/address.ts';
import { cacheFile, readCached, sourcesOf, versionsOf, writeCached } from '../lib/files/cache.ts';
import { nameUuid } from '../lib/files/checksum.ts';
import { memoize } from '../lib/memoize.ts';
import { decimal } from '../lib/number/number.ts';
import { dateWords } from '../lib/number/period.ts';
import type { Medium } from '../reprint/drawing.ts';
import type { Imprint } from '../reprint/epub-package.ts';
import type { Manuscript } from '../reprint/manuscript.ts';

/** The namespace of books: drawn by lot, and never changed. */
const NAMES = 'b1a9c0f4-3a0e-4a53-8d4e-6f2f0a7c9d15';

/** Where a book is made, and what its drawings and words are made with: as that changes, so may the books. */
const WORKSHOP = ['src/reprint', 'src/pictures', 'src/forms', 'src/lib', 'src/styles'];

/** Where a page will say how large a book is, by the book’s name. */
const UNTOLD = /size of ([\w.-]+)/g;

type Pages = [report: string, betweenTheLines: string];

/** How each is made, the one that marks its notes last; what makes it is loaded only then. */
const MAKE: Record<BookFile, (pages: Pages, edition: Edition) => Promise<Uint8Array>> = {
  async pdf(pages, { published }) {
    const { pdf, PAPER } = await import('../reprint/pdf.ts');
    return pdf((await manuscriptOf(pages))(PAPER), published);
  },
  async epub(pages, edition) {
    const { epub, READER } = await import('../reprint/epub.ts');
    return epub((await manuscriptOf(pages))(READER), imprint(edition));
  },
};

/** Read once for all kinds. */
const manuscriptOf = memoize(async (pages: Pages): Promise<(medium: Medium) => Manuscript> => {
  const { manuscript, shownIn } = await import('../reprint/manuscript.ts');
  const book = manuscript(...pages);
  return (medium) => shownIn(medium, book);
});

/**
 * Writes every edition of a built site as the books that its pages offer, and into the pages how large they are. A book is
 * made only where the pages that it is made of, or its making, have changed.
 */
export async function writeBooks(folder: string, editions: readonly Edition[]): Promise<void> {
  for (const edition of editions) {
    const pages = ['print', 'between-the-lines'].map(
      (page) => `${folder}/${edition.year}/${page}/index.html`,
    );
    if (pages.every((page) => existsSync(page))) await writeEdition(folder, edition, pages);
  }
}

async function writeEdition(folder: string, edition: Edition, paths: readonly string[]): Promise<void> {
  const pages = paths.map((path) => readFileSync(path, 'utf8')) as Pages;
  const sizes = new Map<string, number>();
  const madeOf = [pages, imprint(edition), sourcesOf(...WORKSHOP), versionsOf(/./)];
  for (const kind of BOOKS) {
    const file = cacheFile('books', kind, madeOf);
    const book = readCached(file) ?? writeCached(file, await MAKE[kind](pages, edition));
    const name = bookFile(edition.year, kind);
    writeFileSync(`${folder}/${edition.year}/${name}`, book);
    sizes.set(name, book.length);
  }
  for (const page of [`${edition.year}/print`, `${edition.year}/data`, 'about'])
    tellSizes(`${folder}/${page}/index.html`, sizes);
}

function imprint({ year, version, published, source }: Edition): Imprint {
  return {
    identifier: `urn:uuid:${nameUuid(NAMES, packageName(year))}`,
    version,
    published,
    source: `${source.publisher}, “${source.title}”, ${dateWords(source.date)}, ${source.url}`,
  };
}

/** A page is written before the books that it offers, with a place for how large each is. */
function tellSizes(page: string, sizes: ReadonlyMap<string, number>): void {
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8').replace(UNTOLD, (place, name: string) => {
    const size = sizes.get(name);
    return size ? `${decimal(size / 1_000_000, 1)}\u00a0MB` : place;
  });
  writeFileSync(page, html);
}
