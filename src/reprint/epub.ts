import { readFileSync } from 'node:fs';
import subset from 'subset-font';
import { archive } from '../lib/files/archive.ts';
import { outlined } from '../pictures/print/outlines.ts';
import { CHINESE } from '../pictures/print/typesetter.ts';
import { png } from '../pictures/raster.ts';
import { make, rename } from './element.ts';
import { bookPackage, type Imprint } from './epub-package.ts';
import { navigation, oldNavigation } from './epub-navigation.ts';
import { shownOf, type Medium } from './drawing.ts';
import type { Manuscript, Part } from './manuscript.ts';
import { escaped, xhtml } from './xhtml.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** What a part is, for who asks for it by its kind. */
const TYPES: Record<Part['kind'], string> = {
  chapter: 'chapter',
  points: 'appendix',
  notes: 'footnotes',
  glossary: 'glossary',
  other: 'appendix',
};

/** On the screen of a reader, half as high again as wide, a drawing that fits has letters as large as the text. */
export const READER: Medium = { drawing: 'narrow', most: 520 };

/**
 * The report as EPUB 3.3: text that reflows, every drawing as a file whose letters are outlines, as few readers give a
 * drawing a font, notes that open where they are named. The same bytes on every machine.
 */
export async function epub(manuscript: Manuscript, imprint: Imprint): Promise<Uint8Array> {
  const { title, cover, parts, drawings } = manuscript;
  const text: Record<string, string> = { 'style.css': readFileSync('src/reprint/epub.css', 'utf8') };
  for (const [name, drawing] of drawings)
    text[`drawings/${name}.svg`] = shownOf(drawing, outlined(drawing.file, 'letter'));
  backLinks(parts);
  const files = placesOf(parts);
  const link = (address: string) => linkFrom(address, files);
  text['cover.xhtml'] = page(
    title,
    'cover',
    `<h1><img src="cover.png" alt="${escaped(cover.alt)}" role="doc-cover"/></h1>`,
  );
  text['title.xhtml'] = page(title, 'titlepage', xhtml(rename(manuscript.sheet, 'section'), link));
  for (const part of parts)
    text[`${part.id}.xhtml`] = page(part.title, TYPES[part.kind], xhtml(marked(part), link));
  text['nav.xhtml'] = navigation(manuscript);
  text['toc.ncx'] = oldNavigation(manuscript, imprint);
  text['package.opf'] = bookPackage(manuscript, imprint, Object.keys(text));
  const bytes = new TextEncoder();
  const content = Object.entries(text).map(
    ([name, content]) => [`EPUB/${name}`, bytes.encode(content)] as const,
  );
  return archive(
    {
      // Who sniffs the type of a file reads it at a fixed place, uncompressed.
      mimetype: [bytes.encode('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': bytes.encode(CONTAINER),
      ...Object.fromEntries(content),
      'EPUB/chinese.woff2': await chineseOf(Object.values(text).join('')),
      'EPUB/cover.png': await png(cover.svg, 1),
    },
    imprint.published,
  );
}

/** A face for what others printed in Chinese, which not every reader has: those of its signs that the book needs. */
async function chineseOf(text: string): Promise<Uint8Array> {
  const signs = [...new Set(text.match(/\p{Script=Han}/gu))].toSorted().join('');
  return subset(readFileSync(CHINESE), signs, { targetFormat: 'woff2', noHinting: true });
}

/** Where each id stands: the file of its part. */
function placesOf(parts: readonly Part[]): Map<string, string> {
  return new Map(
    parts.flatMap(({ id, element }) =>
      [element, ...element.querySelectorAll('[id]')].map((each) => [each.id, `${id}.xhtml`] as const),
    ),
  );
}

function linkFrom(address: string, files: ReadonlyMap<string, string>): string {
  if (address.startsWith('#')) return files.get(address.slice(1)) + address;
  return address.includes(':') ? address : `drawings/${address}.svg`;
}

/** A part whose marks and notes say what they are. */
function marked({ element }: Part): Element {
  for (const mark of element.querySelectorAll('a.note-mark')) name(mark, 'noteref');
  for (const note of element.querySelectorAll('aside')) name(note, 'footnote');
  return element;
}

function name(element: Element, type: string): void {
  element.setAttribute('epub:type', type);
  element.setAttribute('role', `doc-${type}`);
}

/** Before each note its mark, which leads back to where it is made first. */
function backLinks(parts: readonly Part[]): void {
  const all = (selector: string) => parts.flatMap(({ element }) => [...element.querySelectorAll(selector)]);
  const marks = new Map(all('a.note-mark[id]').map((mark) => [mark.getAttribute('href')!.slice(1), mark]));
  for (const note of all('aside')) {
    const mark = marks.get(note.id)!;
    const back = make(note, 'a', { href: `#${mark.id}`, role: 'doc-backlink' }, mark.textContent);
    note.firstElementChild!.prepend(back, ' ');
    note.setAttribute('aria-label', `Note ${mark.textContent.slice(1)}`);
  }
}

function page(title: string, type: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en-GB" xml:lang="en-GB">
<head><title>${escaped(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body epub:type="${type}"><main>${body}</main></body>
</html>
`;
}
